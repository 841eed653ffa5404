namespace System.Runtime.CompilerServices;

// What newer C# expects and .NET Standard 2.0 lacks is written out in this folder, not generated: a generator that adds
// such types in another order each time would give the shipped dll other bytes each time.

/// <summary>Makes <c>init</c>, and so records, possible.</summary>
internal static class IsExternalInit;
