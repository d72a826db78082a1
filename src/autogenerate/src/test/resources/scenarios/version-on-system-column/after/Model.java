import jakarta.persistence.*;

@Entity
@Table(name = "t")
class T {
    @Id
    Long id;
    @Version
    @Column(name = "xmin", columnDefinition = "xid", insertable = false, updatable = false)
    int version;
}
