package dev.retort.hibernate;

import dev.retort.model.ModelException;
import dev.retort.model.ModelRequest;
import java.util.Optional;

/** Says in one sentence why entity classes cannot be read. */
final class Failures {

    private Failures() {}

    /** The exception for what went wrong while Hibernate mapped the classes of a request. */
    static ModelException explain(Throwable failure, ModelRequest request, ClassLoader loader) {
        Optional<Throwable> missing = missingClass(failure);
        if (missing.isPresent()) {
            String sentence = culprit(request, loader)
                    .orElse("A class that the entities need cannot be loaded: " + reason(missing.get()) + ".");
            return new ModelException(sentence, failure);
        }
        String messages = messages(failure);
        Optional<String> struct = Structs.areMeantBy(messages) ? Structs.sentence(request, loader) : Optional.empty();
        return new ModelException(
                struct.orElse("Hibernate refuses the mapping: " + messages + dialectWanted(messages)), failure);
    }

    /** Since 6.0 the dialects that others take care of, such as that of SQLite, come in a jar of their own. */
    private static String dialectWanted(String messages) {
        return messages.contains("Unable to determine Dialect")
                ? "; the jar org.hibernate.orm:hibernate-community-dialects of the same version has more of them: add it to"
                        + " the class path"
                : "";
    }

    /** The sentence for a class that does not load. */
    static String doesNotLoad(String className, Throwable failure) {
        Throwable cause = missingClass(failure).orElse(failure);
        return "The class " + className + " cannot be loaded: " + reason(cause) + ".";
    }

    private static String reason(Throwable cause) {
        if (cause instanceof UnsupportedClassVersionError) {
            return "it is compiled for a newer Java than " + Runtime.version().feature()
                    + ", on which Retort runs; run Retort on the Java that the application uses ("
                    + cause.getMessage() + ")";
        }
        if (cause instanceof ClassNotFoundException || cause instanceof NoClassDefFoundError) {
            String name = String.valueOf(cause.getMessage()).replace('/', '.');
            return name.contains(".")
                    ? "the class " + name + " is not on the class path; add the jar or directory that holds it"
                    : name + " is neither a type that Hibernate knows nor a class on the class path; where the"
                            + " application registers it as a type, let a " + MetadataCustomizer.class.getSimpleName()
                            + " do so too";
        }
        if (cause instanceof IncompatibleClassChangeError) {
            return "the class path has another version of a library than those that use it were compiled for; leave out"
                    + " the wrong one, often an older javax.persistence or jakarta.persistence (" + cause.getMessage()
                    + ")";
        }
        if (cause instanceof ExceptionInInitializerError) {
            String why = cause.getCause() == null ? cause.getMessage() : messages(cause.getCause());
            return "code that runs as soon as it is used fails (" + why + "); what the application does before, let "
                    + MetadataCustomizer.class.getSimpleName() + ".initialize do too";
        }
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    private static Optional<Throwable> missingClass(Throwable failure) {
        Throwable found = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LinkageError || cause instanceof ClassNotFoundException) {
                found = cause;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The class whose members name what is missing. */
    private static Optional<String> culprit(ModelRequest request, ClassLoader loader) {
        for (String name : request.classNames()) {
            try {
                resolveMembers(Class.forName(name, false, loader));
            } catch (ClassNotFoundException | LinkageError failure) {
                return Optional.of(doesNotLoad(name, failure));
            }
        }
        return Optional.empty();
    }

    /** Makes the virtual machine load what fields and methods name; answers how many there are. */
    private static int resolveMembers(Class<?> type) {
        int members = 0;
        for (Class<?> level = type; level != null; level = level.getSuperclass()) {
            members += level.getDeclaredFields().length + level.getDeclaredMethods().length;
        }
        return members;
    }

    /** The messages of an exception and its causes, each once. */
    private static String messages(Throwable failure) {
        StringBuilder sentence = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage() == null ? cause.getClass().getName() : cause.getMessage();
            if (sentence.indexOf(message) < 0) {
                sentence.append(sentence.isEmpty() ? "" : "; ").append(message);
            }
        }
        return sentence.toString();
    }
}
