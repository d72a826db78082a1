package dev.retort.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {

    private final Redaction redaction = new Redaction();

    @Test
    void hidesWhatItWasToldOf() {
        redaction.hide("p@ss word");

        assertThat(redaction.apply("FATAL: p@ss word is wrong")).isEqualTo("FATAL: *** is wrong");
        assertThat(redaction.apply("at db?x=p%40ss%20word")).isEqualTo("at db?x=***");
    }

    @Test
    void leavesShortPasswordsInsideOtherWordsAlone() {
        redaction.hide("sa");

        assertThat(redaction.apply("the message of sa, 'sa' and s")).isEqualTo("the message of ***, '***' and s");
    }

    @Test
    void hidesLongPasswordsInsideOtherWordsToo() {
        redaction.hide("correct-horse");

        assertThat(redaction.apply("xcorrect-horsey")).isEqualTo("x***y");
    }

    @Test
    void hidesAPasswordBehindAColour() {
        redaction.hide("hunter2");

        assertThat(redaction.apply("\u001b[31mhunter2\u001b[0m")).isEqualTo("\u001b[31m***\u001b[0m");
    }

    @Test
    void hidesTheLongerOfTwoPasswordsFirst() {
        redaction.hide("tiger");
        redaction.hide("scott tiger");

        assertThat(redaction.apply("scott tiger")).isEqualTo("***");
    }

    @Test
    void anEmptyPasswordHidesNothing() {
        redaction.hide("");

        assertThat(redaction.apply("a b")).isEqualTo("a b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cannot connect to postgresql://ann:pw@db/x now | cannot connect to postgresql://***@db/x now",
                "postgresql://ann:p/w@x@db/x                    | postgresql://***@db/x",
                "mysql://ann:p?w@db                             | mysql://***@db",
                "postgresql://db:5432/orders                    | postgresql://db:5432/orders",
                "jdbc:postgresql://db/x?user=a&password=pw&y=1  | jdbc:postgresql://db/x?user=a&password=***&y=1",
                "jdbc:h2:mem:x;PASSWORD=pw;MODE=MySQL           | jdbc:h2:mem:x;PASSWORD=***;MODE=MySQL",
                "sslpassword = \"a b\" and so on                | sslpassword = *** and so on",
                "the password is missing                        | the password is missing",
            })
    void hidesWhereAddressesAndSettingsHavePasswords(String text, String shown) {
        assertThat(redaction.apply(text)).isEqualTo(shown);
    }
}
