using ParamGen.Compiler.Reading;
using ParamGen.Core.Collections;
using ParamGen.Core.Networks;

namespace ParamGen.Compiler.Generation;

/// <summary>
/// What is written of a model. Immutable and compared by value: it is kept between two runs of the generator, and where it
/// stays equal nothing is written again.
/// </summary>
/// <param name="Namespace">The namespace, escaped; empty for the global one.</param>
/// <param name="Types">The types around the class, outermost first, and the class itself, last.</param>
/// <param name="Network">The numbers.</param>
internal sealed record ModelReport(string Namespace, EquatableArray<TypeHeader> Types, NetworkReport Network);
