package dev.retort.scenario;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.operation.Operation;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A migration file that went through the compiler.
 *
 * @param upgrade what its upgrade collects
 * @param downgrade what its downgrade collects
 * @param migration the migration
 */
record LoadedMigration(List<Operation> upgrade, List<Operation> downgrade, Migration migration) {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final JavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    static LoadedMigration of(String className, String source) throws ReflectiveOperationException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringWriter errors = new StringWriter();
        List<String> options = List.of("-proc:none", "-nowarn", "--release", "17");
        boolean compiled = COMPILER.getTask(
                        errors, new OneClass(bytes), null, options, null, List.of(new Source(className, source)))
                .call();
        if (!compiled) {
            throw new AssertionError("the migration does not compile:\n" + errors + source);
        }
        Migration migration = (Migration) new OneClassLoader(bytes.toByteArray())
                .loadClass(className)
                .getDeclaredConstructor()
                .newInstance();
        return new LoadedMigration(Operations.upgrade(migration), Operations.downgrade(migration), migration);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String className, String text) {
            super(URI.create("string:///" + className + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class OneClass extends ForwardingJavaFileManager<JavaFileManager> {
        private final ByteArrayOutputStream bytes;

        OneClass(ByteArrayOutputStream bytes) {
            super(FILES);
            this.bytes = bytes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("bytes:///" + className + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return bytes;
                }
            };
        }

        @Override
        public void close() {
            // The files are shared by all migrations.
        }
    }

    private static final class OneClassLoader extends ClassLoader {
        private final byte[] bytes;

        OneClassLoader(byte[] bytes) {
            super(LoadedMigration.class.getClassLoader());
            this.bytes = bytes;
        }

        @Override
        protected Class<?> findClass(String name) {
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
