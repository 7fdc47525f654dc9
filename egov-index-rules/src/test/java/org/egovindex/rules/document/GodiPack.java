package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.egovindex.document.JsonDocument;
import org.egovindex.document.JsonTree;
import org.egovindex.document.Problems;
import org.egovindex.document.ReadingLimits;
