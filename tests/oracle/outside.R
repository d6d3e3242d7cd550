# Sets raters' levels of filmed interviews beside the game, in base R:
#   Rscript tests/oracle/outside.R <films.csv: code, technique, level> <game.csv: code, technique, earned, possible>
# outside.json holds the answers for the study of tests/core/cohort/study/outside-ratings.test.ts.
options(digits = 15)
paths <- commandArgs(trailingOnly = TRUE)
films <- aggregate(level ~ code + technique, read.csv(paths[1]), mean)
game <- aggregate(cbind(earned, possible) ~ code + technique, read.csv(paths[2]), sum)
both <- merge(films, game)
both$outside <- 100 * both$level / 3
both$inside <- 100 * both$earned / both$possible
people <- aggregate(cbind(outside, inside) ~ code, both, mean)
correlation <- cor.test(people$outside, people$inside)
difference <- t.test(people$outside, people$inside, paired = TRUE)
mean <- t.test(people$outside)
figures <- c(people = nrow(people),
  mean = mean$estimate, mean_low = mean$conf.int[1], mean_high = mean$conf.int[2],
  minus = difference$estimate, minus_low = difference$conf.int[1], minus_high = difference$conf.int[2],
  r = correlation$estimate, r_low = correlation$conf.int[1], r_high = correlation$conf.int[2])
names(figures) <- sub("\\..*", "", names(figures))
number <- function(x) trimws(formatC(x, digits = 12, format = "g"))
cat("{\n", paste0('  "', names(figures), '": ', number(figures), collapse = ",\n"), "\n}\n", sep = "")
