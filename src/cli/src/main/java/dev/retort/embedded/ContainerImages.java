package dev.retort.embedded;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.PullImageResultCallback;
import com.github.dockerjava.api.exception.NotFoundException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.ImageNameSubstitutor;

/**
 * Images as the engine has them. Testcontainers, left to itself, asks for minutes for one that cannot be had, and says nothing
 * meanwhile.
 *
 * @param client asks the engine
 */
record ContainerImages(DockerClient client) {

    private static final Pattern FRAME = Pattern.compile("Status \\d+: \\{\"message\":\"(.*)\"\\}", Pattern.DOTALL);

    /**
     * Fetches an image that is not there yet.
     *
     * @param name with its tag, before what the user's settings of Testcontainers make of it
     * @param progress told when it takes time
     * @throws com.github.dockerjava.api.exception.DockerException where the engine cannot have it
     */
    void fetch(String name, Consumer<String> progress) {
        DockerImageName image = ImageNameSubstitutor.instance().apply(DockerImageName.parse(name));
        if (!isThere(image)) {
            progress.accept("fetching the image " + image.asCanonicalNameString());
            pull(image);
        }
    }

    /** What the engine said, without the JSON around it: {@code Status 404: {"message":"no such image"}}. */
    static String withoutFrame(String message) {
        Matcher frame = FRAME.matcher(message.strip());
        return frame.matches() ? frame.group(1).replace("\\\"", "\"") : message;
    }

    private boolean isThere(DockerImageName image) {
        try {
            client.inspectImageCmd(image.asCanonicalNameString()).exec();
            return true;
        } catch (NotFoundException missing) {
            return false;
        }
    }

    private void pull(DockerImageName image) {
        try {
            client.pullImageCmd(image.getUnversionedPart())
                    .withTag(image.getVersionPart())
                    .exec(new PullImageResultCallback())
                    .awaitCompletion();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new EmbeddedException("fetching " + image.asCanonicalNameString() + " was interrupted", interruption);
        }
    }
}
