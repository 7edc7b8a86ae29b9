// SPDX-License-Identifier: Apache-2.0
// ENGINE_WIRE_PLUGIN_PARTS
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.model.Report;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** The one place where goals meet the engine, the reports, the lock and the manifest. */
final class EngineRoom implements Engine {
    EngineRoom() {}

    @Override
    public Report judge(CrateInputs inputs, Settings settings) throws MojoExecutionException {
        throw missing(inputs.toString() + settings);
    }

    @Override
    public Report skipped(CrateIdentity identity, String reason) throws MojoExecutionException {
        throw missing(identity.toString() + reason);
    }

    @Override
    public void print(Report report, Log log) {
        log.info(report.toString());
    }

    @Override
    public byte[] json(Report report, boolean reproducible) throws MojoExecutionException {
        throw missing(report.toString() + reproducible);
    }

    @Override
    public void lock(CrateInputs inputs, Log log) throws MojoExecutionException, MojoFailureException {
        log.debug(inputs.toString());
        throw missing("lock");
    }

    @Override
    public ManifestState manifest(CrateInputs inputs) {
        return new ManifestState.Absent(
                inputs.basedir().relativize(inputs.manifest()).toString().replace('\\', '/'));
    }

    @Override
    public String manifestText(CrateIdentity identity) {
        return "# " + identity + "\n";
    }

    private static MojoExecutionException missing(String what) {
        return new MojoExecutionException("the engine is not connected yet: " + what);
    }
}
