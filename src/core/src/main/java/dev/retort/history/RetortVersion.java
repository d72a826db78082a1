package dev.retort.history;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version of Retort that is running. */
public final class RetortVersion {

    /** The version, or {@code development} where the classes do not come from a released jar. */
    public static final String TEXT = read();

    private static final String RESOURCE = "/META-INF/maven/dev.retort/retort-core/pom.properties";

    private RetortVersion() {}

    /** Maven writes the resource into the jar; unlike the manifest it survives shading. */
    private static String read() {
        try (InputStream resource = RetortVersion.class.getResourceAsStream(RESOURCE)) {
            Properties properties = new Properties();
            if (resource != null) {
                properties.load(resource);
            }
            return properties.getProperty("version", "development");
        } catch (IOException e) {
            return "development";
        }
    }
}
