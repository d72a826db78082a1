import jakarta.persistence.*;
import java.sql.Blob;
import java.sql.Clob;

@Entity
class Document {
    @Id
    Long id;

    @Column(length = 1000)
    String body;

    byte[] scan;

    Clob note;

    Blob photo;
}
