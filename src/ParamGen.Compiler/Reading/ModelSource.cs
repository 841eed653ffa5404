using ParamGen.Core.Collections;
using ParamGen.Core.Networks;

namespace ParamGen.Compiler.Reading;

/// <summary>
/// A model class as it was written. Immutable and compared by value: it is kept between two runs of the generator, so it
/// holds no symbol, no syntax and no location; an edit that changes no layer leaves it equal.
/// </summary>
/// <param name="Namespace">The namespace, escaped; empty for the global one.</param>
/// <param name="Types">The types around the class, outermost first, and the class itself, last.</param>
/// <param name="Network">The layers.</param>
internal sealed record ModelSource(string Namespace, EquatableArray<TypeHeader> Types, NetworkSource Network);
