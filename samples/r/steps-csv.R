# Reads all steps as a data frame in one line: the gateway makes the table.
# Rscript steps-csv.R [ADDRESS], with the gateway running; ADDRESS is MASS_ADDRESS or http://localhost:5000 unless given. Needs no package.
given <- commandArgs(trailingOnly = TRUE)
address <- if (length(given) > 0) given[[1]] else Sys.getenv("MASS_ADDRESS", "http://localhost:5000")

query <- r"({ actionSteps { nodes { plan { slug } code title stage stageSince tiers responsibleAsWritten } } })"
steps <- read.csv(paste0(address, "/graphql?format=csv&query=", URLencode(query, reserved = TRUE)), fileEncoding = "UTF-8-BOM")
print(table(steps$plan.slug, steps$stage, useNA = "ifany"))
