extern alias attributes;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ParamGen.Benchmarks.Harness;

/// <summary>A compilation with so many models, one a file, among so many other files, and what an editor does to it.</summary>
internal sealed class Project
{
    private readonly CSharpParseOptions options;

    private static readonly MetadataReference[] references =
    [
        MetadataReference.CreateFromFile(typeof(object).Assembly.Location),
        // The attributes are made for .NET Standard.
        MetadataReference.CreateFromFile(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "netstandard.dll")),
        MetadataReference.CreateFromFile(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System.Runtime.dll")),
        MetadataReference.CreateFromFile(typeof(attributes::ParamGen.InputAttribute).Assembly.Location),
    ];

    private readonly SyntaxTree otherFile;
    private readonly SyntaxTree argument;
    private readonly SyntaxTree whitespace;

    public Project(int classes, int layers, int others = 500, DocumentationMode documentation = DocumentationMode.Parse)
    {
        options = new(LanguageVersion.CSharp12, documentation);
        otherFile = Parse(Models.OtherSource(0, returned: 2), "/Other0.cs");
        // Parsed beforehand: an editor parses with or without a generator.
        argument = Parse(Models.Source("Model0", layers, units: 20), "/Model0.cs");
        whitespace = Parse("\n\n" + Models.Source("Model0", layers), "/Model0.cs");
        SyntaxTree[] models = [.. Enumerable.Range(0, classes).Select(i => Parse(Models.Source("Model" + i, layers), $"/Model{i}.cs"))];
        Compilation = Compile(
        [
            .. models,
            .. Enumerable.Range(0, others).Select(i => Parse(Models.OtherSource(i), $"/Other{i}.cs")),
            Parse("global using ParamGen;", "/Usings.cs"),
        ]);
        // An error would be measured in the network's stead.
        if (Compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
            throw new InvalidOperationException(error.ToString());
    }

    public CSharpCompilation Compilation { get; }

    /// <summary>A compilation of such files with ParamGen's attributes.</summary>
    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees) =>
        CSharpCompilation.Create("Benchmark", trees, references, new(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>After an edit of a file without a model.</summary>
    public CSharpCompilation OtherFileEdited => Replace(otherFile);

    /// <summary>After an edit of one argument of the first model.</summary>
    public CSharpCompilation ArgumentEdited => Replace(argument);

    /// <summary>After an edit of the first model's file that changes no layer.</summary>
    public CSharpCompilation WhitespaceEdited => Replace(whitespace);

    public GeneratorDriver Driver(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: options);

    private CSharpCompilation Replace(SyntaxTree edited) =>
        Compilation.ReplaceSyntaxTree(Compilation.SyntaxTrees.First(tree => tree.FilePath == edited.FilePath), edited);

    public SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, options, path);
}
