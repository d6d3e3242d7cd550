# Compares two arms by analysis of covariance with a cluster-robust interval, by clubSandwich:
#   Rscript tests/oracle/study.R <study.csv: study, arm (1 is the first), cluster, before, after>
# study.json holds the answers for the studies of tests/core/cohort/study/arm-change.test.ts.
suppressMessages(library(clubSandwich))
options(digits = 15)
data <- read.csv(commandArgs(trailingOnly = TRUE)[1])
number <- function(x) trimws(formatC(x, digits = 12, format = "g"))
answer <- function(name) {
  own <- data[data$study == name, ]
  fit <- lm(after ~ arm + before, own)
  made <- conf_int(fit, vcov = "CR2", cluster = own$cluster, test = "Satterthwaite", coefs = "arm")
  figures <- c(value = made$beta, df = made$df, low = made$CI_L, high = made$CI_U)
  paste0('  "', name, '": { ', paste0('"', names(figures), '": ', number(figures), collapse = ", "), " }")
}
cat("{\n", paste0(sapply(unique(data$study), answer), collapse = ",\n"), "\n}\n", sep = "")
