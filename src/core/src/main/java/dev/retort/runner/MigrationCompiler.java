package dev.retort.runner;

import java.nio.file.Path;
import java.util.List;

/** Turns source files into classes, all of them together. */
interface MigrationCompiler {

    /**
     * Compiles the files against the class path.
     *
     * @throws CompilationFailedException when a file is wrong
     * @throws NoCompilerException when there is nothing to compile with
     */
    CompiledClasses compile(List<SourceFile> files, List<Path> classPath);
}
