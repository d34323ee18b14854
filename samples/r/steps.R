# Reads the steps page by page into a data frame, counts them by stage, and reads the plan years of the metrics.
# Rscript steps.R [ADDRESS], with the gateway running; ADDRESS is MASS_ADDRESS or http://localhost:5000 unless given. MASS_KEY, when set, is the API key.
# The steps and values are those of every association in the gateway.
# Needs R 4.1 or later with the packages httr2, jsonlite and vctrs (which comes with httr2 since 1.0).
library(httr2)
library(jsonlite)

given <- commandArgs(trailingOnly = TRUE)
address <- sub("/+$", "", if (length(given) > 0) given[[1]] else Sys.getenv("MASS_ADDRESS", "http://localhost:5000"))
if (!grepl("^https?://", address)) stop(address, " is no address of a gateway. Begin it with http:// or https://.", call. = FALSE)
key <- Sys.getenv("MASS_KEY")

# The data of an answer; an error has the gateway's words.
ask <- function(query, variables = NULL) {
  body <- list(query = query)
  body$variables <- variables
  answer <- request(address) |>
    req_url_path_append("graphql") |>
    req_headers(Accept = "application/json", "X-Api-Key" = if (nzchar(key)) key) |>
    req_body_json(body) |>
    req_error(body = function(response) resp_body_json(response)$errors[[1]]$message) |>
    req_perform() |>
    resp_body_string() |>
    fromJSON(flatten = TRUE)
  if (!is.null(answer$errors)) stop(answer$errors$message[[1]])
  answer$data
}

# All rows of a list; the query takes $after and selects nodes and pageInfo.
ask_all <- function(list_name, query) {
  pages <- list()
  after <- NULL
  repeat {
    page <- ask(query, list(after = after))[[list_name]]
    # A page without rows comes as an empty list.
    if (is.data.frame(page$nodes)) pages[[length(pages) + 1]] <- page$nodes
    if (!page$pageInfo$hasNextPage) break
    after <- page$pageInfo$endCursor
  }
  rbind_pages(pages)
}

steps <- ask_all("actionSteps", r"(
  query ($after: String) {
    actionSteps(first: 500, after: $after) {
      nodes { code title stage stageSince responsibleAsWritten plan { slug } schedule { firstYear lastYear } }
      pageInfo { hasNextPage endCursor }
    }
  })")
cat(nrow(steps), "steps\n")
print(table(steps$plan.slug, steps$stage, useNA = "ifany"))

values <- ask_all("observations", r"(
  query ($after: String) {
    observations(first: 500, after: $after, where: { isCurrent: { eq: true }, isOfWhole: { eq: true }, period: { grain: { eq: PLAN_YEAR } } }) {
      nodes { association { slug } metric { code name } period { label end } value }
      pageInfo { hasNextPage endCursor }
    }
  })")
if (nrow(values) > 0) print(head(values))
