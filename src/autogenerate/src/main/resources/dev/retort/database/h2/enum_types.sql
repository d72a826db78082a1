-- The domains of texts without a default that have one condition, which may list labels.
select quote_ident(D.DOMAIN_SCHEMA) || '.' || quote_ident(D.DOMAIN_NAME) as "TYPE_NAME",
       D.DOMAIN_SCHEMA as "NAMESPACE",
       D.DOMAIN_NAME as "NAME",
       max(B.CHECK_CLAUSE) as "CONDITION"
from INFORMATION_SCHEMA.DOMAINS D
join INFORMATION_SCHEMA.DOMAIN_CONSTRAINTS C
    on C.DOMAIN_SCHEMA = D.DOMAIN_SCHEMA
    and C.DOMAIN_NAME = D.DOMAIN_NAME
join INFORMATION_SCHEMA.CHECK_CONSTRAINTS B
    on B.CONSTRAINT_SCHEMA = C.CONSTRAINT_SCHEMA
    and B.CONSTRAINT_NAME = C.CONSTRAINT_NAME
where array_contains(?, D.DOMAIN_SCHEMA)
  and D.DATA_TYPE = 'CHARACTER VARYING'
  and D.DOMAIN_DEFAULT is null
  and D.DOMAIN_ON_UPDATE is null
group by D.DOMAIN_SCHEMA, D.DOMAIN_NAME
having count(*) = 1
