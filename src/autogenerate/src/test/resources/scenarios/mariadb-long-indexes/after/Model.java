import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

class Model {

    @Entity
    @Table(
            name = "page",
            indexes = {
                @Index(name = "page_address_ix", columnList = "address"),
                @Index(name = "page_words_ix", columnList = "words"),
                @Index(name = "page_digest_ix", columnList = "digest")
            })
    static class Page {
        @Id
        Long id;

        @Column(length = 2000)
        String address;

        @Column(columnDefinition = "text")
        String words;

        @Column(columnDefinition = "text", unique = true)
        String source;

        @Column(length = 4000)
        byte[] digest;
    }
}
