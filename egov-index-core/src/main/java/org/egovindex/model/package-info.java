/**
 * The vocabulary of a survey: what is measured (checklist, area, criterion, scale), on whom (city), by whom
 * (evaluator), when (wave) and with which outcome (score, or the reason there is none).
 *
 * <p>Handbook step: theoretical framework. Everything here is immutable, equal by value and safe to share between threads.
 * City, Survey, Criterion and Score are the survey's own words; whatever ranks or averages sees a {@link
 * org.egovindex.model.Unit}, so that countries, ministries or schools are served by the same code.
 */
@NullMarked
package org.egovindex.model;

import org.jspecify.annotations.NullMarked;
