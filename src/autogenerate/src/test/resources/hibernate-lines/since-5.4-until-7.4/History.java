package lines;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Set;
import org.hibernate.envers.AuditTable;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/** What Envers adds to audited entities. */
class History {

    @Entity
    @Audited
    static class Contract {
        @Id
        @GeneratedValue
        Long id;

        String title;

        @NotAudited
        String note;

        @ManyToOne
        Signer author;

        @ManyToMany
        Set<Signer> signers;

        @ElementCollection
        List<String> clauses;
    }

    @Entity
    @Audited(withModifiedFlag = true)
    @AuditTable("signer_history")
    static class Signer {
        @Id
        @GeneratedValue
        Long id;

        String name;
    }
}
