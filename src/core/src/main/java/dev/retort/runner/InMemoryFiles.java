package dev.retort.runner;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.jspecify.annotations.Nullable;

/** Keeps in memory what the compiler writes. */
final class InMemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private final Map<String, ByteArrayOutputStream> outputs = new LinkedHashMap<>();
    private final Map<String, String> fileNames = new LinkedHashMap<>();

    InMemoryFiles(StandardJavaFileManager standard) {
        super(standard);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            JavaFileManager.Location location,
            String className,
            JavaFileObject.Kind kind,
            @Nullable FileObject sibling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        outputs.put(className, bytes);
        if (sibling instanceof SourceObject source) {
            fileNames.put(className, source.file().fileName());
        }
        return new ClassObject(className, bytes);
    }

    CompiledClasses classes() {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        outputs.forEach((name, output) -> bytes.put(name, output.toByteArray()));
        return CompiledClasses.of(bytes, fileNames);
    }

    private static final class ClassObject extends SimpleJavaFileObject {

        private final ByteArrayOutputStream bytes;

        ClassObject(String className, ByteArrayOutputStream bytes) {
            super(URI.create("memory:///" + className.replace('.', '/') + Kind.CLASS.extension), Kind.CLASS);
            this.bytes = bytes;
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }
}
