import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

class Model {

    @Entity
    @Table(name = "page")
    static class Page {
        @Id
        Long id;

        @Column(length = 2000)
        String address;

        @Column(columnDefinition = "text")
        String words;

        @Column(columnDefinition = "text")
        String source;

        @Column(length = 4000)
        byte[] digest;
    }
}
