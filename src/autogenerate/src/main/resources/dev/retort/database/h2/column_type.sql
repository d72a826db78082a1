       -- A domain is named as it is written in SQL, in small letters where it needs no quotes.
       case
           when C.DOMAIN_NAME is null
               then data_type_sql(C.TABLE_SCHEMA, C.TABLE_NAME, 'TABLE', C.DTD_IDENTIFIER)
           else case when C.DOMAIN_SCHEMA = current_schema then '' else quote_ident(C.DOMAIN_SCHEMA) || '.' end
               || case
                      when regexp_like(
                              C.DOMAIN_NAME,
                              (select case L.SETTING_VALUE when 'true' then '^[A-Z][A-Z0-9_]*$' else '^[a-z][a-z0-9_]*$' end
                               from INFORMATION_SCHEMA.SETTINGS L
                               where L.SETTING_NAME = 'DATABASE_TO_UPPER')) then lower(C.DOMAIN_NAME)
                      else quote_ident(C.DOMAIN_NAME)
                  end
       end as "FULL_TYPE",
