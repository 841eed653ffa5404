using Microsoft.CodeAnalysis.Text;

namespace ParamGen.Compiler.Reading.Files;

/// <summary>A file with the lines that errors in it are shown at.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Lines">Its text; null for one that has no lines, such as an archive.</param>
internal sealed record FileText(string Path, SourceText? Lines)
{
    public string Name => new FilePath(Path).Name;
}
