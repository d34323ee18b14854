# Reads all steps of every association as a data frame in one request: the gateway makes the table.
# Rscript steps-csv.R [ADDRESS], with the gateway running; ADDRESS is MASS_ADDRESS or http://localhost:5000 unless given. MASS_KEY, when set, is the API key. Needs no package.
given <- commandArgs(trailingOnly = TRUE)
address <- sub("/+$", "", if (length(given) > 0) given[[1]] else Sys.getenv("MASS_ADDRESS", "http://localhost:5000"))
if (!grepl("^https?://", address)) stop(address, " is no address of a gateway. Begin it with http:// or https://.", call. = FALSE)
key <- Sys.getenv("MASS_KEY")

query <- r"({ actionSteps { nodes { plan { slug } code title stage stageSince tiers responsibleAsWritten } } })"
answer <- url(
  paste0(address, "/graphql?format=csv&rawText=true&query=", URLencode(query, reserved = TRUE)),
  headers = if (nzchar(key)) c("X-Api-Key" = key),
  encoding = "UTF-8"
)
# An empty cell is NA, and so is an empty text; a text that reads NA stays a text.
steps <- read.csv(answer, na.strings = "")
print(table(steps$plan.slug, steps$stage, useNA = "ifany"))
