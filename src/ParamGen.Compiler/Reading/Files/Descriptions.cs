using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Compiler.Reading.Files;

/// <summary>
/// What the texts that describe files say, for as long as the compiler keeps them: generator, analyzer and every class of a file take it
/// from here.
/// </summary>
internal static class Descriptions
{
    private static readonly ConditionalWeakTable<SourceText, Description> known = new();

    public static Description Of(SourceText text) => known.GetValue(text, static text =>
        new(DescriptionReader.Read(text.ToString(), out var reason), reason));
}

/// <summary>What a text says of a file.</summary>
/// <param name="File">The file; null where the text is no description.</param>
/// <param name="Reason">Why it is none.</param>
internal sealed record Description(FileDescription? File, string Reason);
