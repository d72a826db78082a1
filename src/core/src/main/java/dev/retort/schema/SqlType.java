package dev.retort.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A SQL type as its parts: {@code timestamp(3) with time zone[]} is the name {@code timestamp}, the argument {@code 3},
 * the modifier {@code with time zone} and one array dimension.
 *
 * @param name the type's name; an unquoted one in lower case, a quoted or qualified one as it is written
 * @param arguments what stands in the parentheses, in order: lengths, precision and scale, or the quoted labels of an enum
 * @param modifier what stands behind them ({@code with time zone}, {@code unsigned}, {@code srid 4326}); empty where nothing does
 * @param dimensions how many array dimensions; 0 is no array
 */
public record SqlType(String name, List<String> arguments, String modifier, int dimensions) {

    private static final Pattern MODIFIER = Pattern.compile(
            "^(.*?)\\s+((?:with|without)(?:\\s+local)?\\s+time\\s+zone|unsigned\\s+zerofill|unsigned|zerofill"
                    + "|srid\\s+\\d+|ref_system_id\\s*=\\s*\\d+)$",
            Pattern.DOTALL);
    private static final Pattern DIMENSIONS =
            Pattern.compile("^(.*?)((?:\\s+array)?(?:\\s*\\[\\s*\\d*\\s*])+|\\s+array)$", Pattern.DOTALL);

    /** Copies the arguments. */
    public SqlType {
        arguments = List.copyOf(arguments);
    }

    /** A type of the given name and numbers: {@code of("numeric", 10, 2)}. */
    public static SqlType of(String name, int... arguments) {
        List<String> texts = new ArrayList<>();
        for (int argument : arguments) {
            texts.add(Integer.toString(argument));
        }
        return new SqlType(name, texts, "", 0);
    }

    /**
     * Reads a type as SQL writes it. What is not understood stays in the name, letter for letter, so that
     * {@code parse(text).sql()} never loses anything but case and blanks.
     */
    public static SqlType parse(String text) {
        String rest = text.strip();
        int dimensions = 0;
        Matcher array = DIMENSIONS.matcher(lowerUnquoted(rest));
        if (array.matches()) {
            dimensions = Math.max(
                    1, (int) array.group(2).chars().filter(c -> c == '[').count());
            rest = rest.substring(0, array.end(1)).strip();
        }
        int open = firstParenthesis(rest);
        int close = open < 0 ? -1 : rest.lastIndexOf(')');
        if (close < open || open < 0) {
            return withModifier(lowerUnquoted(rest), List.of(), dimensions);
        }
        String behind = rest.substring(close + 1).strip();
        if (!behind.isEmpty()
                && !MODIFIER.matcher("x " + behind.toLowerCase(Locale.ROOT)).matches()) {
            return new SqlType(lowerUnquoted(rest), List.of(), "", dimensions);
        }
        List<String> arguments = split(rest.substring(open + 1, close));
        String around = rest.substring(0, open).strip() + " " + behind;
        return withModifier(lowerUnquoted(around.strip()), arguments, dimensions);
    }

    private static SqlType withModifier(String words, List<String> arguments, int dimensions) {
        String folded = foldBlanks(words);
        Matcher matcher = MODIFIER.matcher(folded);
        return matcher.matches()
                ? new SqlType(matcher.group(1), arguments, matcher.group(2), dimensions)
                : new SqlType(folded, arguments, "", dimensions);
    }

    private static String foldBlanks(String words) {
        return words.indexOf('"') >= 0 ? words : words.replaceAll("\\s+", " ");
    }

    private static int firstParenthesis(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '`') {
                quoted = !quoted;
            } else if (c == '(' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    /** Splits at commas outside quotes and parentheses. */
    private static List<String> split(String list) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (char c : list.toCharArray()) {
            quoted ^= c == '\'';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && !quoted && depth == 0) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }

    private static String lowerUnquoted(String text) {
        return text.indexOf('"') >= 0 || text.indexOf('`') >= 0 ? text : text.toLowerCase(Locale.ROOT);
    }

    /** The numbered argument as a number, or {@code otherwise} where it is missing or no number. */
    public int argument(int position, int otherwise) {
        if (position >= arguments.size()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(arguments.get(position));
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    /**
     * Whether it is the type of that name, or an array of it. A name that is stored in capitals, as H2 stores what has no quotes, stands
     * here in small letters.
     */
    public boolean isCalled(QualifiedName typeName) {
        return isNamed(typeName) || isNamed(new QualifiedName(typeName.schema(), uncapitalised(typeName.name())));
    }

    private boolean isNamed(QualifiedName typeName) {
        return name.equals(typeName.toString())
                || name.equals(quoted(typeName.name()))
                || name.equals(quoted(String.valueOf(typeName.schema())) + "." + quoted(typeName.name()))
                || name.equals(typeName.schema() + "." + quoted(typeName.name()))
                || name.equals(quoted(String.valueOf(typeName.schema())) + "." + typeName.name());
    }

    private static String uncapitalised(String identifier) {
        return identifier.equals(identifier.toUpperCase(Locale.ROOT))
                ? identifier.toLowerCase(Locale.ROOT)
                : identifier;
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /** The same type under another name. */
    public SqlType withName(String newName) {
        return new SqlType(newName, arguments, modifier, dimensions);
    }

    /** The same type with other arguments. */
    public SqlType withArguments(List<String> newArguments) {
        return new SqlType(name, newArguments, modifier, dimensions);
    }

    /** The same type with another modifier; empty for none. */
    public SqlType withModifier(String newModifier) {
        return new SqlType(name, arguments, newModifier, dimensions);
    }

    /** The same type with as many array dimensions; 0 is the element type. */
    public SqlType withDimensions(int newDimensions) {
        return new SqlType(name, arguments, modifier, newDimensions);
    }

    /** The type as SQL writes it. */
    public String sql() {
        StringBuilder sql = new StringBuilder(name);
        if (!arguments.isEmpty()) {
            sql.append('(').append(String.join(", ", arguments)).append(')');
        }
        if (!modifier.isEmpty()) {
            sql.append(' ').append(modifier);
        }
        return sql.append("[]".repeat(dimensions)).toString();
    }

    /** The type for people: as SQL writes it, without blanks behind commas. */
    @Override
    public String toString() {
        return sql().replace(", ", ",");
    }
}
