package dev.retort.config;

import java.util.regex.Pattern;

/** What Java accepts as a name. */
final class JavaNames {

    private static final Pattern QUALIFIED = Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*"
            + "(\\.\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)*");

    private JavaNames() {}

    /** Whether a text can be the name of a package or a class. */
    static boolean isQualified(String name) {
        return QUALIFIED.matcher(name).matches();
    }
}
