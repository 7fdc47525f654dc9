import org.egovindex.catalogue.*;
import org.egovindex.index.*;
import org.egovindex.io.*;
import org.egovindex.model.*;
import org.egovindex.number.*;
import org.egovindex.publish.*;
import org.egovindex.quickstart.SampleWave;
import org.egovindex.quickstart.SimulatedWave;
import org.egovindex.rank.*;
import org.egovindex.rules.checklist.FiveAreaChecklist;
import static org.egovindex.index.MissingMarksPolicies.*;

System.out.println("egov-index: try  var index = Methodologies.hundredCities(2009).compute(SampleWave.survey())  then  index.ranking().top(10).print()");
