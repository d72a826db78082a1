package dev.retort.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTextTest {

    @ParameterizedTest
    @CsvSource({
        "add user preferences,add_user_preferences",
        "Größe & 'Preis',gr_e_preis",
        "🎉,''",
        "*/ \\u002a,u002a",
        "a very long message that goes on and on and on for ever,a_very_long_message_that_goes_on_and_on"
    })
    void becomesPartOfAFileName(String message, String slug) {
        assertThat(MessageText.slug(message)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "let notes reply,1 of 2,let_notes_reply_1_of_2",
        "🎉,1 of 2,1_of_2",
        "a very long message that goes on and on and on for ever,expand 2 of 3,a_very_long_message_that_expand_2_of_3"
    })
    void aLabelIsNeverCutOff(String message, String label, String slug) {
        assertThat(MessageText.slug(message, label)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"add users,Add users.", "'  two   words ',Two words.", "done!,done!", "'',No message."})
    void becomesASentence(String message, String sentence) {
        assertThat(MessageText.sentence(message)).isEqualToIgnoringCase(sentence);
    }
}
