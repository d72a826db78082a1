package dev.retort.runner;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the compiler made of source files.
 *
 * @param bytes the class files by the classes' binary names
 * @param fileNames the names of the source files by the classes' binary names
 */
record CompiledClasses(SortedMap<String, byte[]> bytes, SortedMap<String, String> fileNames) {

    static CompiledClasses of(Map<String, byte[]> bytes, Map<String, String> fileNames) {
        return new CompiledClasses(new TreeMap<>(bytes), new TreeMap<>(fileNames));
    }
}
