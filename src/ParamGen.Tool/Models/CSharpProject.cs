using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Reading.Files;

namespace ParamGen.Tool.Models;

/// <summary>Reads a project, as the compiler does: with the arguments that a build gives to it.</summary>
internal static class CSharpProject
{
    /// <summary>Reads a project; null where that fails.</summary>
    /// <param name="argumentsFile">The arguments of the compiler, one a line.</param>
    /// <param name="folder">The folder of the project, from which paths are counted.</param>
    /// <param name="problem">Why it fails; null where it does not.</param>
    public static CSharpCode? Open(string argumentsFile, string folder, out string? problem)
    {
        try
        {
            var arguments = CSharpCommandLineParser.Default.Parse(File.ReadAllLines(argumentsFile), folder, sdkDirectory: null);
            problem = arguments.Errors.FirstOrDefault(error => error.Severity is DiagnosticSeverity.Error)?.ToString();
            return problem is null ? Of(arguments, folder) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            problem = exception.Message;
            return null;
        }
    }

    private static CSharpCode Of(CSharpCommandLineArguments arguments, string folder)
    {
        SyntaxTree[] trees =
        [
            .. arguments.SourceFiles.Select(source =>
                CSharpSyntaxTree.ParseText(TextOf(source.Path, arguments), arguments.ParseOptions, source.Path)),
        ];
        var references = arguments.MetadataReferences.Select(reference =>
            MetadataReference.CreateFromFile(Path.Combine(folder, reference.Reference), reference.Properties));
        return new(
            arguments.CompilationName ?? "project",
            CSharpCompilation.Create(arguments.CompilationName, trees, references, arguments.CompilationOptions),
            trees,
            new(() => FilesOf(arguments)));
    }

    private static ImmutableArray<ProjectFile> FilesOf(CSharpCommandLineArguments arguments) => ProjectFile.Of(
        [.. arguments.AdditionalFiles.Select(file => new FileOfProject(file.Path, arguments))],
        CancellationToken.None);

    private static SourceText TextOf(string path, CSharpCommandLineArguments arguments)
    {
        using var stream = File.OpenRead(path);
        return SourceText.From(stream, arguments.Encoding, arguments.ChecksumAlgorithm);
    }

    /// <summary>A file that a build gives to the compiler besides code.</summary>
    private sealed class FileOfProject(string path, CSharpCommandLineArguments arguments) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => TextOf(path, arguments);
    }
}
