// SPDX-License-Identifier: Apache-2.0
// API_READ_MODULE_DIRECTIVES
package dev.ctas7.smartcrate.facts.bytecode;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Reads what a module promises to others, a line for each: its name, exports, opens, services and what it passes on.
 *
 * <p>Plain requirements, versions and hashes are left out: they differ between the JDKs that compile.
 */
final class ModuleReader extends ModuleVisitor {
    private final ApiReader contract;

    ModuleReader(String name, int access, ApiReader contract) {
        super(Opcodes.ASM9);
        this.contract = contract;
        String open = (access & Opcodes.ACC_OPEN) != 0 ? "open " : "";
        contract.directive("module-info " + open + "module " + SafeText.name(name));
    }

    @Override
    public void visitRequire(String module, int access, @Nullable String version) {
        if ((access & Opcodes.ACC_TRANSITIVE) != 0) {
            String only = (access & Opcodes.ACC_STATIC_PHASE) != 0 ? "static " : "";
            line("requires", module, only + "transitive");
        }
    }

    @Override
    public void visitExport(String packageName, int access, String... modules) {
        line("exports", packageName, targets(modules));
    }

    @Override
    public void visitOpen(String packageName, int access, String... modules) {
        line("opens", packageName, targets(modules));
    }

    @Override
    public void visitProvide(String service, String... providers) {
        List<String> names = Arrays.stream(providers).map(ModuleReader::dotted).toList();
        line("provides", service, "with " + String.join(", ", names));
    }

    private void line(String directive, String subject, String detail) {
        contract.directive("module-info#" + directive + ":" + dotted(subject) + " " + detail);
    }

    private static String targets(String[] modules) {
        // ASM has null for none; an annotated array type is more than the plugin descriptor's parser can read.
        return modules == null
                ? "to all"
                : Arrays.stream(modules)
                        .map(ModuleReader::dotted)
                        .sorted()
                        .collect(Collectors.joining(", ", "to ", ""));
    }

    private static String dotted(String name) {
        return SafeText.name(name.replace('/', '.'));
    }
}
