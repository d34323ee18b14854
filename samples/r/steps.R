# Reads the steps page by page into a data frame, counts them by stage, and reads the plan years of the metrics.
# Rscript steps.R [ADDRESS], with the gateway running; ADDRESS is MASS_ADDRESS or http://localhost:5000 unless given.
# Needs R 4.1 or later with the packages httr2 and jsonlite.
library(httr2)
library(jsonlite)

given <- commandArgs(trailingOnly = TRUE)
address <- if (length(given) > 0) given[[1]] else Sys.getenv("MASS_ADDRESS", "http://localhost:5000")

# The data of an answer; an error has the gateway's words.
ask <- function(query, variables = NULL) {
  body <- list(query = query)
  body$variables <- variables
  answer <- request(address) |>
    req_url_path_append("graphql") |>
    req_headers(Accept = "application/json") |>
    req_body_json(body) |>
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
      nodes { metric { code name } period { label end } value }
      pageInfo { hasNextPage endCursor }
    }
  })")
if (nrow(values) > 0) print(head(values))
