package dev.retort.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks names of types in laid out code, so that JavaPoet imports them. The marks are a control character, which no literal
 * and no comment of a migration file has.
 */
final class TypeNames {

    private static final Pattern MARKED = Pattern.compile("\u0001([^/\u0001]*)/([^\u0001]*)\u0001");

    private TypeNames() {}

    /** A type's name with marks around it. */
    static String mark(Class<?> type) {
        ClassName name = ClassName.get(type);
        return "\u0001" + name.packageName() + "/" + String.join(".", name.simpleNames()) + "\u0001";
    }

    /** Code with its marked names as types. */
    static CodeBlock block(String code) {
        CodeBlock.Builder block = CodeBlock.builder();
        Matcher marked = MARKED.matcher(code);
        int from = 0;
        for (MatchResult found : marked.results().toList()) {
            block.add("$L$T", code.substring(from, found.start()), type(found));
            from = found.end();
        }
        return block.add("$L", code.substring(from)).build();
    }

    private static ClassName type(MatchResult found) {
        List<String> names = List.of(found.group(2).split("\\."));
        return ClassName.get(
                found.group(1), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }
}
