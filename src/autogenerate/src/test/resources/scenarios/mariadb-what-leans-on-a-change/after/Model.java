import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

class Model {

    @Entity
    @Table(name = "country")
    static class Country {
        @Id
        @Column(columnDefinition = "varchar(4) collate latin1_bin")
        String code;

        String name;
    }

    @Entity
    @Table(name = "city", indexes = @Index(name = "city_half", columnList = "total_half"))
    static class City {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @ManyToOne
        @JoinColumn(
                name = "country_code",
                columnDefinition = "varchar(4) collate latin1_bin",
                foreignKey = @ForeignKey(name = "city_country_fk"))
        Country country;

        Integer zip;

        @Column(nullable = false)
        long amount;

        @Column(columnDefinition = "bigint generated always as (amount * 2) stored")
        Long total;

        @Column(columnDefinition = "bigint generated always as (total / 2) virtual")
        Long total_half;

        @Column(columnDefinition = "int unsigned zerofill")
        Long width;
    }
}
