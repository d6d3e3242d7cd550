# Recomputes the figures of a report from its exported table of runs, in base R:
#   Rscript tests/oracle/report.R <folder with runs.csv>
# report.json holds the answers for the cohort of tests/export/referee.test.ts.
options(digits = 15)
folder <- commandArgs(trailingOnly = TRUE)[1]
runs <- read.csv(file.path(folder, "runs.csv"), encoding = "UTF-8", check.names = FALSE)
names(runs)[1] <- sub("^[^a-z]*", "", names(runs)[1])
runs <- runs[runs$phase == "closed", ]
runs$at <- as.numeric(as.POSIXct(runs$started, format = "%Y-%m-%dT%H:%M:%OS", tz = "UTC"))
runs <- runs[order(runs$person, runs$scenario, runs$at), ]

# Each person once: the mean of their runs.
people <- aggregate(cbind(shown, core) ~ person + cohort, runs, mean)
mean_t <- t.test(people$shown)

# Runs with a cap: the share of each person's runs, then as a mean.
capped_t <- t.test(100 * tapply(!is.na(runs$capped_to), runs$person, mean))

# Median: order statistics, interpolated (Hettmansperger and Sheather, 1986).
x <- sort(people$shown)
n <- length(x)
covers <- function(k) 1 - 2 * pbinom(k - 1, n, 0.5)
k <- max(which(sapply(1:floor(n / 2), covers) >= 0.95))
step <- (covers(k) - 0.95) / (covers(k) - covers(k + 1))
share <- (n - k) * step / (k + (n - 2 * k) * step)
median_low <- (1 - share) * x[k] + share * x[k + 1]
median_high <- (1 - share) * x[n + 1 - k] + share * x[n - k]

# Change: first and latest run of one scenario, variant and mode; then the mean of each person.
stratum <- paste(runs$person, runs$scenario, runs$variant, runs$mode)
twice <- runs[ave(runs$at, stratum, FUN = length) > 1, ]
key <- paste(twice$person, twice$scenario, twice$variant, twice$mode)
first <- twice[!duplicated(key), ]
last <- twice[!duplicated(key, fromLast = TRUE), ]
change <- last$core - first$core
by_person <- tapply(change, first$person, mean)
change_t <- t.test(by_person)

# Deviation of first scores within scenarios (by a linear model).
residual <- function(y) resid(lm(y ~ first$scenario))
a <- residual(first$core)
deviation <- sqrt(sum(a^2) / (length(a) - length(unique(first$scenario))))
# Effect size on the deviation of first scores; its variance by the delta method.
n_change <- length(by_person)
effect <- mean(by_person) / deviation
effect_error <- sqrt(var(by_person) / n_change / deviation^2 + effect^2 / (2 * (n_change - 1)))
effect_half <- qt(0.975, n_change - 1) * effect_error

# Reliability: latest run of each scenario, people crossed with scenarios.
latest <- runs[!duplicated(paste(runs$person, runs$scenario), fromLast = TRUE), ]
table <- with(latest, tapply(shown, list(person, scenario), mean))
scenarios <- ncol(table)
alpha <- scenarios / (scenarios - 1) * (1 - sum(apply(table, 2, var)) / var(rowSums(table)))
squares <- summary(aov(shown ~ factor(person) + factor(scenario), data = latest))[[1]][["Mean Sq"]]
difficulty <- (squares[2] - squares[3]) / nrow(table)

number <- function(x) trimws(formatC(x, digits = 12, format = "g"))
figures <- c(
  mean = unname(mean_t$estimate), mean_low = mean_t$conf.int[1], mean_high = mean_t$conf.int[2],
  capped = unname(capped_t$estimate), capped_low = capped_t$conf.int[1], capped_high = capped_t$conf.int[2],
  median = median(people$shown), median_low = median_low, median_high = median_high,
  change = unname(change_t$estimate), change_low = change_t$conf.int[1], change_high = change_t$conf.int[2],
  effect = effect, effect_low = effect - effect_half, effect_high = effect + effect_half,
  alpha = alpha,
  error = sqrt(difficulty + squares[3]), t_39 = qt(0.975, 39), t_3 = qt(0.975, 3), t_7_5 = qt(0.975, 7.5)
)
cat("{\n", paste0('  "', names(figures), '": ', number(figures), collapse = ",\n"), "\n}\n", sep = "")
