package dev.retort.dialect;

import dev.retort.schema.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Values that try a type at both its ends: the least first, then the greatest, then ordinary ones; no two are equal. */
final class SampleValues {

    private static final int ORDINARY = 6;
    private static final int LONG_TEXT = 300;

    /** Letters that take one to four bytes, and such as tools forget to escape. */
    private static final String LETTERS = "x'é\"\\%\u20ac$;\ud83d\ude00 ";

    private SampleValues() {}

    /** Whole numbers of so many bits. */
    static List<String> integers(int bits) {
        BigInteger end = BigInteger.ONE.shiftLeft(bits - 1);
        return numbers(end.negate().toString(), end.subtract(BigInteger.ONE).toString());
    }

    /** Whole numbers of so many bits without a sign. */
    static List<String> unsigned(int bits) {
        return numbers(
                "0", BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE).toString());
    }

    /** Numbers with the precision and scale of a type. */
    static List<String> decimals(SqlType type, int precision, int scale) {
        int digits = type.argument(0, precision);
        int behind = type.arguments().size() == 1 ? 0 : type.argument(1, scale);
        BigDecimal greatest = new BigDecimal(BigInteger.TEN.pow(digits).subtract(BigInteger.ONE), behind);
        return digits > behind
                ? numbers(greatest.negate().toPlainString(), greatest.toPlainString())
                : List.of(greatest.negate().toPlainString(), greatest.toPlainString(), "0");
    }

    private static List<String> numbers(String least, String greatest) {
        List<String> values = new ArrayList<>(List.of(least, greatest));
        IntStream.rangeClosed(1, ORDINARY).mapToObj(Integer::toString).forEach(values::add);
        return values;
    }

    /** Texts of at most so many letters. */
    static List<String> texts(int limit) {
        StringBuilder longest = new StringBuilder();
        int length = Math.min(limit, LONG_TEXT);
        int[] letters = LETTERS.codePoints().toArray();
        for (int i = 0; i < length; i++) {
            longest.appendCodePoint(i == length - 1 ? 'z' : letters[i % letters.length]);
        }
        List<String> values = new ArrayList<>(List.of("", longest.toString()));
        IntStream.range(0, ORDINARY)
                .mapToObj(i -> String.valueOf((char) ('a' + i)))
                .forEach(values::add);
        return values;
    }

    /** Days, the first and the last as given. */
    static List<String> days(String first, String last) {
        return with(first, last, "2024-02-2");
    }

    /** Moments, the first and the last as given. */
    static List<String> moments(String first, String last) {
        return with(first, last, "2024-02-29 12:30:0");
    }

    /** Times of a day. */
    static List<String> times() {
        return with("00:00:00", "23:59:59", "12:30:0");
    }

    /** Ordinary values that differ in their last digit, behind the two ends. */
    static List<String> with(String least, String greatest, String beginning) {
        List<String> values = new ArrayList<>(List.of(least, greatest));
        IntStream.rangeClosed(1, ORDINARY).mapToObj(digit -> beginning + digit).forEach(values::add);
        return values;
    }
}
