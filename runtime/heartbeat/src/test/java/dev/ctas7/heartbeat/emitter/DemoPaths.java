// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.emitter;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Class paths and module paths of a test, and what the crates on them find out. */
final class DemoPaths implements AutoCloseable {
    final LogLines log = new LogLines();
    private final List<URLClassLoader> loaders = new ArrayList<>();

    /** What a class says of its crate when these folders and jars are the class path. */
    Crate crate(String type, Path... path) throws Exception {
        URL[] urls = new URL[path.length];
        for (int i = 0; i < path.length; i++) {
            urls[i] = path[i].toUri().toURL();
        }
        URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader());
        loaders.add(loader);
        return ProvenCrate.of(Class.forName(type, false, loader), log);
    }

    /** What it says when the jar is a module. */
    Crate module(Path jar, String module, String type) {
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration =
                boot.configuration().resolve(ModuleFinder.of(jar), ModuleFinder.of(), Set.of(module));
        ModuleLayer layer =
                boot.defineModulesWithOneLoader(configuration, getClass().getClassLoader());
        return ProvenCrate.of(Class.forName(layer.findModule(module).orElseThrow(), type), log);
    }

    @Override
    public void close() throws IOException {
        for (URLClassLoader loader : loaders) {
            loader.close();
        }
    }
}
