import jakarta.persistence.*;

@Entity
class Task {
    @Id
    Long id;

    @ManyToOne
    Status status;

    Long number;
}

@Entity
class Status {
    @Id
    Long id;

    String name;
}

@Entity
class Counter {
    @Id
    String name;
}
