# Prints the figures that statistics.json holds, from R itself and its psych package:
#   Rscript tests/oracle/statistics.R > tests/oracle/statistics.json
suppressPackageStartupMessages(library(psych))
options(digits = 12)

first <- c(3,2,3,1,0,2,2,3,1,1,0,3,2,2,1,3,3,2,1,0,2,3,1,2,0,1,3,2,2,3)
second <- c(3,2,2,1,1,2,3,3,1,0,0,3,2,1,1,3,2,2,1,1,2,3,0,2,0,2,3,1,2,3)
third <- c(2,2,3,0,1,2,2,3,2,1,0,3,3,2,1,2,3,2,0,0,2,2,1,2,1,1,3,2,1,3)
counts <- table(factor(first, 0:3), factor(second, 0:3))
steps <- abs(outer(0:3, 0:3, "-"))
plain <- cohen.kappa(counts)
linear <- cohen.kappa(counts, w = 1 - steps / 3)
quadratic <- cohen.kappa(counts, w = 1 - steps^2 / 9)

shrout <- matrix(c(9,2,5,8, 6,1,3,2, 8,4,6,8, 7,1,2,6, 10,5,6,9, 6,2,4,7), ncol = 4, byrow = TRUE)
icc <- function(table) {
  found <- ICC(table, lmer = FALSE)$results
  found$ICC[1:3]
}

item <- c(1,0.6666666666666666,1,0.3333333333333333,0,0.6666666666666666,1,0.3333333333333333,0,1)
rest <- c(0.9,0.7,0.8,0.5,0.2,0.6,0.4,0.55,0.35,0.75)
pass <- c(1,1,1,0,0,1,1,0,0,1)
scores <- c(81, 49, 74, 100, 62, 62, 38, 90, 55, 71)
number <- function(x) paste0("[", paste(formatC(x, digits = 15, format = "g"), collapse = ", "), "]")
cat("{\n")
cat('  "first": ', number(first), ',\n', sep = "")
cat('  "second": ', number(second), ',\n', sep = "")
cat('  "third": ', number(third), ',\n', sep = "")
cat('  "kappa": ', number(c(plain$kappa, linear$weighted.kappa, quadratic$weighted.kappa)), ',\n', sep = "")
cat('  "kappaError": ', number(sqrt(c(plain$var.kappa, linear$var.weighted, quadratic$var.weighted))), ',\n', sep = "")
cat('  "shrout": ', number(icc(shrout)), ',\n', sep = "")
cat('  "icc": ', number(icc(cbind(first, second, third))), ',\n', sep = "")
cat('  "item": ', number(item), ',\n', sep = "")
cat('  "rest": ', number(rest), ',\n', sep = "")
cat('  "pass": ', number(pass), ',\n', sep = "")
cat('  "discrimination": ', number(100 * cov(item, rest) / sqrt(var(item) * var(rest))), ',\n', sep = "")
cat('  "efficiency": ', number(100 * cov(item, rest) / cov(sort(item), sort(rest))), ',\n', sep = "")
cat('  "pointBiserial": ', number(cor(pass, rest)), ',\n', sep = "")
cat('  "spearman": ', number(cor(item, rest, method = "spearman")), ',\n', sep = "")
cat('  "scores": ', number(scores), ',\n', sep = "")
cat('  "spread": ', number(c(mean(scores), sd(scores), quantile(scores, c(0, .25, .5, .75, 1)))), '\n', sep = "")
cat("}\n")
