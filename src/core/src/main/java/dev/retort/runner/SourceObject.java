package dev.retort.runner;

import javax.tools.SimpleJavaFileObject;

/** A source file that the compiler takes from memory, so that what is compiled is what was fingerprinted. */
final class SourceObject extends SimpleJavaFileObject {

    private final SourceFile file;

    SourceObject(SourceFile file) {
        super(file.path().toUri(), Kind.SOURCE);
        this.file = file;
    }

    SourceFile file() {
        return file;
    }

    String displayName() {
        return file.path().toString();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return file.text();
    }
}
