import jakarta.persistence.*;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.CascadeType;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;

@MappedSuperclass
abstract class Auditable {
    @Column(updatable = false)
    Instant createdAt;
    LocalDateTime changedAt;
    @Column(length = 40)
    String changedBy;
    @Version
    int version;
}

@MappedSuperclass
abstract class Identified extends Auditable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind", length = 20)
@Table(indexes = @Index(columnList = "lastName, firstName desc"))
abstract class Person extends Identified {
    @Column(nullable = false, length = 60)
    String firstName;
    @Column(nullable = false, length = 60)
    String lastName;
    LocalDate born;
    @Embedded
    Address home;
    @Embedded
    @AttributeOverrides({
        @AttributeOverride(name = "street", column = @Column(name = "work_street")),
        @AttributeOverride(name = "zip", column = @Column(name = "work_zip")),
        @AttributeOverride(name = "country", column = @Column(name = "work_country"))
    })
    Address work;
}

@Embeddable
class Address {
    String street;
    @Column(length = 10)
    String zip;
    @Column(length = 2)
    @ColumnDefault("'DE'")
    String country;
}

@Entity
@DiscriminatorValue("PAT")
class Patient extends Person {
    @Column(length = 12)
    String insuranceNumber;
    @Enumerated(EnumType.STRING)
    BloodGroup bloodGroup;
    @ManyToOne(fetch = FetchType.LAZY)
    Doctor familyDoctor;
    @ElementCollection
    @CollectionTable(name = "patient_allergies")
    Set<String> allergies;
    @ElementCollection
    @OrderColumn
    List<Contact> contacts;
}

enum BloodGroup { A, B, AB, O }

@Embeddable
class Contact {
    @Column(nullable = false)
    String name;
    String phone;
}

@Entity
abstract class Employee extends Person {
    @Column(unique = true)
    String badge;
    @Column(precision = 10, scale = 2)
    BigDecimal salary;
}

@Entity
@SecondaryTable(name = "doctor_details", pkJoinColumns = @PrimaryKeyJoinColumn(name = "doctor_id"))
class Doctor extends Employee {
    @Column(table = "doctor_details")
    String title;
    @Column(table = "doctor_details", length = 2000)
    String biography;
    @ManyToMany
    Set<Specialty> specialties;
}

@Entity
class Nurse extends Employee {
    @ManyToOne
    Ward ward;
    short level;
}

@Entity
class Specialty {
    @Id
    @Column(length = 10)
    String code;
    @Column(nullable = false, unique = true)
    String name;
}

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "ward_place", columnNames = {"building", "floor"}))
class Ward {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;
    String building;
    int floor;
    @OneToMany(mappedBy = "ward", cascade = CascadeType.ALL)
    List<Bed> beds;
    @Column(columnDefinition = "text")
    String remarks;
}

@Embeddable
class BedId implements Serializable {
    Integer wardId;
    @Column(name = "bed_no")
    int number;
}

@Entity
class Bed {
    @EmbeddedId
    BedId id;
    @MapsId("wardId")
    @ManyToOne
    Ward ward;
    boolean electric;
}

@Entity
@Table(name = "stay", indexes = {@Index(name = "stay_from", columnList = "from_date")})
class Stay extends Identified {
    @ManyToOne(optional = false)
    Patient patient;
    @ManyToOne
    @JoinColumns({@JoinColumn(name = "bed_ward"), @JoinColumn(name = "bed_number")})
    Bed bed;
    @Column(name = "from_date", nullable = false)
    LocalDate from;
    LocalDate until;
    @Enumerated
    Urgency urgency;
}

enum Urgency { LOW, NORMAL, HIGH }

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
abstract class Treatment extends Identified {
    @ManyToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    Stay stay;
    @Column(precision = 8, scale = 2)
    BigDecimal cost;
}

@Entity
class Operation extends Treatment {
    Duration duration;
    @ManyToMany
    @JoinTable(name = "operation_team")
    List<Doctor> team;
}

@Entity
class Medication extends Treatment {
    String drug;
    double dose;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Document extends Auditable {
    @Id
    UUID id;
    String title;
    @Lob
    byte[] content;
}

@Entity
class Letter extends Document {
    String recipient;
}

@Entity
class Xray extends Document {
    int resolution;
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> tags;
}

@Entity
@IdClass(PrescriptionId.class)
class Prescription {
    @Id
    @ManyToOne
    Patient patient;
    @Id
    int number;
    String text;
    OffsetDateTime issued;
}

class PrescriptionId implements Serializable {
    Long patient;
    int number;
    public boolean equals(Object o) { return o instanceof PrescriptionId p && Objects.equals(p.patient, patient) && p.number == number; }
    public int hashCode() { return number; }
}

@Entity
class PatientFile {
    @Id
    Long id;
    @OneToOne
    @MapsId
    Patient patient;
    @Convert(converter = YesNo.class)
    Boolean sealed;
}

@Converter
class YesNo implements AttributeConverter<Boolean, String> {
    public String convertToDatabaseColumn(Boolean b) { return b == null ? null : b ? "Y" : "N"; }
    public Boolean convertToEntityAttribute(String s) { return s == null ? null : s.equals("Y"); }
}

@Entity
class Department {
    @Id
    @GeneratedValue(generator = "dept")
    @TableGenerator(name = "dept", table = "ids", pkColumnName = "what", valueColumnName = "next")
    Long id;
    String name;
    @ManyToOne
    Department parent;
    @OneToOne
    Doctor head;
}
