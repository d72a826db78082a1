package dev.retort.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java expression that knows how to break over lines. */
sealed interface Code {

    /** How much deeper a continued line stands. */
    int CONTINUATION = 8;

    /** The expression on one line. */
    String flat();

    /**
     * The expression within a width, broken where it must be.
     *
     * @param indent the column at which its line begins
     * @param used how many columns of the line stand before it
     * @param width how many columns a line may have
     */
    String laidOut(int indent, int used, int width);

    /** A literal or a name. */
    record Atom(String flat) implements Code {
        @Override
        public String laidOut(int indent, int used, int width) {
            boolean fits = used + flat.length() <= width;
            return fits || !flat.startsWith("\"") ? flat : LongLiteral.split(flat, indent, used, width);
        }
    }

    /** A call without what it is called on. */
    record Call(String name, List<Code> arguments) implements Code {

        @Override
        public String flat() {
            return arguments.stream().map(Code::flat).collect(Collectors.joining(", ", name + "(", ")"));
        }

        @Override
        public String laidOut(int indent, int used, int width) {
            if (used + flat().length() <= width || arguments.isEmpty()) {
                return flat();
            }
            if (arguments.size() == 1 && arguments.get(0) instanceof Chain chain) {
                return name + "(" + chain.laidOut(indent, used + name.length() + 1, width - 1) + ")";
            }
            return name + "(" + perLine(indent + CONTINUATION, width) + ")";
        }

        private String perLine(int indent, int width) {
            return arguments.stream()
                    .map(argument -> "\n" + " ".repeat(indent) + argument.laidOut(indent, indent, width - 1))
                    .collect(Collectors.joining(","));
        }
    }

    /** A call on whose result further calls are made. */
    record Chain(Call head, List<Call> calls) implements Code {

        @Override
        public String flat() {
            return head.flat() + calls.stream().map(call -> "." + call.flat()).collect(Collectors.joining());
        }

        @Override
        public String laidOut(int indent, int used, int width) {
            if (used + flat().length() <= width && !isTable()) {
                return flat();
            }
            int deeper = indent + CONTINUATION;
            return head.laidOut(indent, used, width)
                    + calls.stream()
                            .map(call -> "\n" + " ".repeat(deeper) + "." + call.laidOut(deeper, deeper + 1, width))
                            .collect(Collectors.joining());
        }

        /** A table has a line for each of its parts. */
        private boolean isTable() {
            return head.name().equals("table") && calls.size() > 1;
        }

        /** The same chain with one call more. */
        Chain then(String name, Code... arguments) {
            List<Call> longer = new ArrayList<>(calls);
            longer.add(call(name, arguments));
            return new Chain(head, longer);
        }
    }

    /** A call. */
    static Call call(String name, Code... arguments) {
        return new Call(name, List.of(arguments));
    }

    /** A call of which all arguments but the first ones are strings. */
    static Call call(String name, String first, List<String> more) {
        return new Call(
                name,
                Stream.concat(Stream.of(first), more.stream()).map(Code::string).toList());
    }

    /** The beginning of a chain. */
    static Chain chain(String name, Code... arguments) {
        return new Chain(call(name, arguments), List.of());
    }

    /** A string literal. */
    static Code string(String text) {
        return new Atom(JavaText.literal(text));
    }

    /** A number. */
    static Code number(long value) {
        boolean fits = value == (int) value;
        return new Atom(fits ? Long.toString(value) : value + "L");
    }

    /** A name. */
    static Code name(String name) {
        return new Atom(name);
    }

    /** All names of calls within, for the imports. */
    default Stream<String> names() {
        if (this instanceof Chain chain) {
            return Stream.concat(
                    chain.head.names(),
                    chain.calls.stream().flatMap(c -> c.arguments.stream().flatMap(Code::names)));
        }
        if (this instanceof Call call) {
            return Stream.concat(Stream.of(call.name), call.arguments.stream().flatMap(Code::names));
        }
        return Stream.of(flat());
    }
}
