/** A script in base R that reads the exported tables, rebuilds every score from them, and gives the main figures. */
export const R_SCRIPT = `# Reads the exported tables, rebuilds the scores, and gives the main figures. Base R only,
# but for the interval of a study's change by arm, which takes the package clubSandwich.
# Rscript scores.R <folder of the tables>; without a folder it reads the working directory.
args <- commandArgs(trailingOnly = TRUE)
folder <- if (length(args) > 0) args[1] else "."
read_table <- function(name) {
  path <- file.path(folder, name)
  head <- sub("^\\ufeff", "", readLines(path, n = 1, encoding = "UTF-8", warn = FALSE))
  names <- scan(text = head, what = "", sep = ",", quiet = TRUE)
  data <- read.csv(path, skip = 1, header = FALSE, encoding = "UTF-8", stringsAsFactors = FALSE)
  names(data) <- names
  data
}
ratings <- read_table("ratings.csv")
techniques <- read_table("techniques.csv")
rules <- read_table("rules.csv")
runs <- read_table("runs.csv")
errors <- tryCatch(read_table("errors.csv"), error = function(e) NULL)
if (any(runs$simulated == "true")) cat("Simulated learners are among these: the figures say nothing about anybody.\\n")
for (level in c("level_first", "level_counts", "level_corrected")) {
  ratings[[level]][ratings[[level]] > 3] <- NA # 97 not rated, 98 never reached
}

# Half up, as the game rounds. The small number keeps exact halves from falling below.
half_up <- function(x) floor(x + 0.5 + 1e-9)

rated <- ratings[!is.na(ratings$level_counts), ]
percent <- aggregate(level_counts ~ session + technique, rated, function(x) 100 * sum(x) / (3 * length(x)))
score_of <- function(session) {
  run <- runs[runs$session == session, ]
  then <- techniques[techniques$rubric_version == run$rubric_version, c("technique", "weight", "headline")]
  own <- merge(percent[percent$session == session, ], then)
  head <- own[own$headline == 1, ]
  if (nrow(own) == 0) return(c(overall = NA, shown = NA, core = NA))
  overall <- half_up(sum(own$weight * own$level_counts) / sum(own$weight))
  cap <- function(rule) rules$value[rules$rubric_version == run$rubric_version & rules$rule == rule]
  marks <- if (is.null(errors)) NULL else errors[errors$session == session, ]
  caps <- 100
  if (!is.null(marks) && nrow(marks) > 0) {
    state <- ifelse(marks$repaired == 1, "repaired", "open")
    caps <- mapply(function(of, is) cap(paste("cap", of, is, sep = "_")), marks$class, state)
    if (sum(marks$class == "A") > 1) caps[marks$class == "A"] <- cap("cap_two_A")
  }
  shown <- min(overall, caps)
  held <- cap("held_below")
  if (length(held) > 0 && any(half_up(head$level_counts) < held)) shown <- min(shown, cap("held_to"))
  core <- if (nrow(head) == sum(then$headline)) half_up(mean(head$level_counts)) else NA
  c(overall = overall, shown = shown, core = core)
}
rebuilt <- t(sapply(runs$session, score_of))
same <- function(a, b) (is.na(a) & is.na(b)) | (!is.na(a) & !is.na(b) & a == b)
for (score in c("overall", "shown", "core")) {
  cat(score, ":", sum(same(rebuilt[, score], runs[[score]])), "of", nrow(runs), "runs rebuilt\\n")
}

# The main figures of the report: each person once, with the mean of their complete runs.
complete <- runs[runs$phase == "closed" & !is.na(runs$shown), ]
people <- tapply(complete$shown, complete$person, mean)
if (length(people) > 1) {
  interval <- t.test(people)$conf.int
  cat(sprintf("mean overall: %.1f (%.1f to %.1f), %d people, %d runs\\n",
    mean(people), interval[1], interval[2], length(people), nrow(complete)))
}

# Groups two by two, each person once, over the scenarios that both played (Welch, 1947).
groups <- sort(unique(complete$cohort[!complete$cohort %in% c(NA, "")]))
if (length(groups) > 1) for (pair in combn(groups, 2, simplify = FALSE)) {
  of <- lapply(pair, function(group) complete[complete$cohort %in% group, ])
  both <- intersect(of[[1]]$scenario, of[[2]]$scenario)
  means <- lapply(of, function(own) with(own[own$scenario %in% both, ], tapply(shown, person, mean)))
  if (all(lengths(means) > 1) && sd(means[[1]]) + sd(means[[2]]) > 0) {
    test <- t.test(means[[1]], means[[2]])
    cat(sprintf("%s minus %s, overall: %.1f (%.1f to %.1f), %d and %d people, %d scenarios\\n", pair[1], pair[2],
      test$estimate[1] - test$estimate[2], test$conf.int[1], test$conf.int[2],
      length(means[[1]]), length(means[[2]]), length(both)))
  }
}

# A study: the first arm minus the second in a later wave, at the same score in the first wave. The interval is cluster-robust
# (CR2, Satterthwaite), and takes five groups of people who trained together in each arm.
study <- if (file.exists(file.path(folder, "study.csv"))) read_table("study.csv")
if (!is.null(study)) for (own in split(study, factor(study$wave, unique(study$wave)))) {
  fit <- lm(after ~ first_arm + before, own)
  groups <- tapply(own$trained_with, own$first_arm, function(of) length(unique(of)))
  cat(sprintf("change by arm, %s%s: %.1f", own$wave[1], if (own$primary[1] == 1) " (primary)" else "", coef(fit)["first_arm"]))
  if (min(groups) > 4 && requireNamespace("clubSandwich", quietly = TRUE)) {
    made <- clubSandwich::conf_int(fit, vcov = "CR2", cluster = own$trained_with, test = "Satterthwaite", coefs = "first_arm")
    cat(sprintf(" (%.1f to %.1f)", made$CI_L, made$CI_U))
  } else cat(if (min(groups) > 4) "; install clubSandwich for its interval" else "; no interval: under five groups in an arm")
  cat(sprintf(", %d people in %d groups\\n", nrow(own), sum(groups)))
}

# Generalizability over k scenarios (Cronbach and others, 1972), from people who played all of the scenarios here, with the
# 95 % interval of an intraclass correlation (McGraw and Wong, 1996, consistency).
latest <- complete[order(complete$started), ]
latest <- latest[!duplicated(paste(latest$person, latest$scenario), fromLast = TRUE), ]
whole_people <- names(which(table(latest$person) == length(unique(latest$scenario))))
crossed <- latest[latest$person %in% whole_people, ]
if (length(whole_people) > 9 && length(unique(crossed$scenario)) > 1) {
  squares <- summary(aov(shown ~ factor(person) + factor(scenario), data = crossed))[[1]][["Mean Sq"]]
  k <- length(unique(crossed$scenario))
  ratio <- squares[1] / squares[3]
  df <- (length(whole_people) - 1) * c(1, k - 1)
  over <- function(f, n) {
    single <- max(0, (f - 1) / (f - 1 + k))
    n * single / (1 + (n - 1) * single)
  }
  for (n in unique(c(1, 2, k))) {
    cat(sprintf("generalizability of %d scenarios: %.2f (%.2f to %.2f)\\n", n, over(ratio, n),
      over(ratio / qf(0.975, df[1], df[2]), n), over(ratio * qf(0.975, df[2], df[1]), n)))
  }
}

# Equivalence: the smallest margin that two one-sided tests at 5 % rule out for the mean change (Schuirmann, 1987).
ordered <- complete[order(complete$started), ]
key <- paste(ordered$person, ordered$scenario, ordered$variant, ordered$mode, ordered$met)
twice <- ordered[ave(seq_along(key), key, FUN = length) > 1, ]
key <- paste(twice$person, twice$scenario, twice$variant, twice$mode, twice$met)
first <- twice[!duplicated(key), ]
last <- twice[!duplicated(key, fromLast = TRUE), ]
last <- last[match(unique(key), paste(last$person, last$scenario, last$variant, last$mode, last$met)), ]
changes <- tapply(last$shown - first$shown, first$person, mean)
if (length(changes) > 1 && sd(changes) > 0) {
  cat(sprintf("mean change overall: %.1f; smaller than %.1f either way\\n",
    mean(changes), max(abs(t.test(changes, conf.level = 0.90)$conf.int))))
}

# Reliable change of single pairs in core (Jacobson and Truax, 1991): spread and correlation within scenario, variant, mode.
paired <- !is.na(first$core) & !is.na(last$core)
a <- first$core[paired]
b <- last$core[paired]
stratum <- factor(paste(first$scenario, first$variant, first$mode, first$met)[paired])
if (length(a) > max(9, nlevels(stratum))) {
  off_a <- a - ave(a, stratum)
  off_b <- b - ave(b, stratum)
  spread <- sqrt(sum(off_a^2) / (length(a) - nlevels(stratum)))
  least <- 1.96 * sqrt(2) * spread * sqrt(1 - cor(off_a, off_b))
  cat(sprintf("reliable change from %.1f points: %d up, %d down of %d pairs; by chance %.0f each way\\n",
    least, sum(b - a > least), sum(a - b > least), length(a), 0.025 * length(a)))
}

# Decisions, as the quiz statistics of Moodle: the share of points at each against that on the rest of the same run, board
# and note included. A discrimination or efficiency near 0 or below: the decision does not tell strong runs from weak ones.
kept <- rated[rated$session %in% complete$session, ]
kept$possible <- 3
points <- aggregate(cbind(points = level_counts, possible) ~ session + scenario + beat, kept, sum)
whole <- aggregate(cbind(points, possible) ~ session, points, sum)
items <- merge(points, whole, by = "session", suffixes = c("", "_all"))
items <- items[items$possible_all > items$possible, ]
items$share <- items$points / items$possible
items$rest <- (items$points_all - items$points) / (items$possible_all - items$possible)
for (item in split(items, list(items$beat, items$scenario), drop = TRUE)) {
  together <- suppressWarnings(cov(item$share, item$rest))
  cat(sprintf("decision %s %s: n %d, facility %.2f, SD %.2f, discrimination %.1f, efficiency %.1f\\n",
    item$scenario[1], item$beat[1], nrow(item), mean(item$share), sd(item$share),
    100 * together / sqrt(var(item$share) * var(item$rest)),
    100 * together / cov(sort(item$share), sort(item$rest))))
}

# Confidence against the truth of the case: the Brier score. 0 is perfect, 0.25 is what always saying 50 gives.
stated <- complete[!is.na(complete$sure) & complete$truth != "open", ]
if (nrow(stated) > 0) {
  is <- stated$truth == "trafficking"
  cat(sprintf("Brier score: %.3f of %d answers; always stating the share of cases: %.3f\\n",
    mean((stated$sure / 100 - is)^2), nrow(stated), mean(is) * (1 - mean(is))))
}
`;
