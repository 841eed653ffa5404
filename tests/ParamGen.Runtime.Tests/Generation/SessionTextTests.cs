using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Runtime.Tests.Harness;

namespace ParamGen.Runtime.Tests.Generation;

/// <summary>Which projects and models get a session, what the others get in its place, and that its text compiles everywhere.</summary>
public class SessionTextTests
{
    private const string Use = "class User { void Use() { using (Net.Session.Open(\"x\")) { } } }";

    [Fact]
    public void A_project_without_ONNX_Runtime_gets_what_it_got_before()
    {
        var project = Project("identity.onnx", SessionProjectOptions.WithoutLibrary);
        Assert.Equal(2, project.Compilation.SyntaxTrees.Length);
        Assert.DoesNotContain("Session", project.Generated("Net.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_may_have_a_member_Session_of_its_own_without_ONNX_Runtime()
    {
        var project = new SessionProject(
            """
            [ParamGen.OnnxModel("identity.onnx")]
            partial class Net { const int Session = 1; const long Two = Session + TotalParameters; }
            """,
            ["identity.onnx"],
            SessionProjectOptions.WithoutLibrary);
        Assert.Empty(Errors(project));
    }

    [Fact]
    public void A_member_in_the_way_is_said_at_each_use()
    {
        var project = new SessionProject(
            "[ParamGen.OnnxModel(\"identity.onnx\")] partial class Net { const int Session = 1; const long Two = TotalParameters; }",
            ["identity.onnx"]);
        Assert.Contains(Errors(project), error => error.Contains("PG0006", StringComparison.Ordinal));
    }

    /// <summary>The session of a base class opens another file than the class that shows it would have.</summary>
    [Theory]
    [InlineData("[ParamGen.Input(4)] [ParamGen.Dense(3)] partial class Net : Base { }", true)]
    [InlineData("[ParamGen.Input(4)] [ParamGen.Dense(3)] partial class Net : Between { } class Between : Base { }", true)]
    [InlineData("class Net : Base { }", false)]
    [InlineData("[ParamGen.OnnxModel(\"sum.onnx\")] partial class Net : Base { }", false)]
    public void A_session_of_a_base_class_is_not_shown_as_that_of_a_model(string source, bool isHidden)
    {
        var project = new SessionProject(
            $"[ParamGen.OnnxModel(\"identity.onnx\")] partial class Base {{ }} {source} {Use}",
            ["identity.onnx", "sum.onnx"]);
        var errors = Errors(project);
        if (isHidden)
            Assert.Contains(
                "CS0619: 'Net.Session' is obsolete: 'Net: this session is that of the base class, which opens another file'",
                errors);
        else
            Assert.Empty(errors);
    }

    [Fact]
    public void A_member_Session_of_a_class_with_layers_is_its_own() => Assert.Empty(Errors(new SessionProject(
        """
        [ParamGen.OnnxModel("identity.onnx")] partial class Base { }
        [ParamGen.Input(4)] [ParamGen.Dense(3)] partial class Net : Base { public new const int Session = 1; const long Two = Session; }
        """,
        ["identity.onnx"])));

    [Fact]
    public void The_shared_files_are_there_once_for_all_models_and_not_without_a_session()
    {
        var several = new SessionProject(
            "[ParamGen.OnnxModel(\"identity.onnx\")] partial class A { } [ParamGen.OnnxModel(\"sum.onnx\")] partial class B { }",
            ["identity.onnx", "sum.onnx"]);
        Assert.NotEmpty(several.Generated("Session,,ModelSession.g.cs"));
        Assert.Empty(several.Compilation.GetDiagnostics(TestContext.Current.CancellationToken));
        var none = Project("onnx/types-of-eight-bits.onnx", new());
        Assert.DoesNotContain(none.Compilation.SyntaxTrees, tree => tree.FilePath.Contains(",,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("onnx/types-of-eight-bits.onnx", "input float8e4m3fn is tensor(float8e4m3fn), which ONNX Runtime's API for C# cannot pass")]
    [InlineData("onnx/types-of-four-bits.onnx", "input int4 is tensor(int4), which ONNX Runtime's API for C# cannot pass")]
    [InlineData("onnx/types-complex.onnx", "input complex64 is tensor(complex64), which ONNX Runtime's API for C# cannot pass")]
    [InlineData("nested-lists.onnx", "input lists is seq(seq(tensor(float))), which ONNX Runtime's API for C# cannot pass")]
    [InlineData(
        "optional.onnx",
        "output some is optional(tensor(float)), and ONNX Runtime's API for C# cannot tell whether it has a value")]
    public void A_model_that_cannot_be_passed_says_so_at_each_use(string file, string reason)
    {
        var project = Project(file, new());
        Assert.Empty(Errors(project));
        project.Add(Use);
        AssertObsolete(project, $"Net: {reason}'");
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_2, "Net: Session needs C# 7.3 or later, and this project is compiled as C# 7.2")]
    [InlineData(LanguageVersion.CSharp6, "Net: Session needs C# 7.3 or later, and this project is compiled as C# 6")]
    public void An_older_language_has_a_stand_in(LanguageVersion language, string reason)
    {
        var project = Project("identity.onnx", new() { Language = language });
        project.Add(Use);
        AssertObsolete(project, reason + "'");
    }

    [Fact]
    public void An_older_ONNX_Runtime_has_a_stand_in()
    {
        var old = CSharpCompilation.Create(
            "Microsoft.ML.OnnxRuntime",
            [
                SyntaxFactory.ParseSyntaxTree(
                    "namespace Microsoft.ML.OnnxRuntime { public class InferenceSession { } }",
                    cancellationToken: TestContext.Current.CancellationToken),
            ],
            SessionProjectOptions.Platform,
            new(OutputKind.DynamicallyLinkedLibrary));
        var project = Project("identity.onnx", new()
        {
            References = SessionProjectOptions.Platform.Append(SessionProjectOptions.Attributes).Append(old.ToMetadataReference()),
        });
        project.Add(Use);
        AssertObsolete(
            project,
            "Net: Session needs a newer version of Microsoft.ML.OnnxRuntime: this one has no InferenceSession.InputNames'");
    }

    [Fact]
    public void A_file_that_is_refused_is_the_reason_of_the_session_as_well()
    {
        var project = new SessionProject("[ParamGen.OnnxModel(\"missing.onnx\")] partial class Net { }", []);
        project.Add(Use);
        AssertObsolete(project, "PG0501 Net");
    }

    /// <summary>
    /// Without the line that switches warnings off, as if the text were the user's own. Classes of inputs may have names of object's.
    /// </summary>
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, NullableContextOptions.Disable, true)]
    [InlineData(LanguageVersion.Latest, NullableContextOptions.Enable, false)]
    [InlineData(LanguageVersion.Latest, NullableContextOptions.Enable, true)]
    public void All_models_compile_without_a_warning(LanguageVersion language, NullableContextOptions nullable, bool allowsUnsafe)
    {
        string[] files =
        [
            .. OracleFiles.Files("onnx", areWhole: true, ".onnx").Select(row => row.Data),
            .. HandmadeOnnx.All.Keys,
        ];
        var project = new SessionProject(
            string.Concat(files.Select((file, i) => $"[ParamGen.OnnxModel(\"{file}\")] partial class Net{i} {{ }}\n")),
            files,
            new() { Language = language, Nullable = nullable, AllowsUnsafe = allowsUnsafe });
        var trees = project.Compilation.SyntaxTrees.Select(tree => tree.WithChangedText(
            SourceText.From(tree.ToString().Replace("#pragma warning disable", "", StringComparison.Ordinal))));
        var all = project.Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees);
        Assert.Empty(all.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id is not ("CS1591" or "CS0108")));
    }

    /// <summary>The text for hundreds of them was nested as deep, for which a compiler needs minutes or gives up.</summary>
    [Fact]
    public void Hundreds_of_pointers_are_not_nested()
    {
        var project = Project("three-hundred-values.onnx", new() { AllowsUnsafe = true });
        var lines = project.Generated("Net.g.cs").Split('\n');
        Assert.InRange(lines.Max(line => line.Length - line.TrimStart().Length), 1, 32);
    }

    [Theory]
    [InlineData("public partial class Outer<T> { [ParamGen.OnnxModel(\"identity.onnx\")] internal partial class Net { } }")]
    [InlineData("[ParamGen.OnnxModel(\"identity.onnx\")] public partial struct Net { }")]
    [InlineData("[ParamGen.OnnxModel(\"identity.onnx\")] public static partial class Net { }")]
    [InlineData("[ParamGen.OnnxModel(\"identity.onnx\")] public partial record Net { }")]
    [InlineData("namespace System.ParamGenRuntime.@class { [ParamGen.OnnxModel(\"identity.onnx\")] partial class @event<T> { } }")]
    [InlineData("[ParamGen.OnnxModel(\"identity.onnx\")] partial class Open { }")]
    public void A_session_is_in_every_kind_of_type(string type)
    {
        var project = new SessionProject(type, ["identity.onnx"]);
        Assert.Contains(
            project.Compilation.SyntaxTrees,
            tree => tree.ToString().Contains("sealed class Session", StringComparison.Ordinal));
        Assert.Empty(project.Compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(error => error.Id is not "CS1591"));
    }

    private static SessionProject Project(string file, SessionProjectOptions options) =>
        new($"[ParamGen.OnnxModel(\"{file}\")] public partial class Net {{ }}", [file], options);

    private static void AssertObsolete(SessionProject project, string reason) => Assert.Contains(
        Errors(project),
        error => error.StartsWith($"CS0619: 'Net.Session' is obsolete: '{reason}", StringComparison.Ordinal));

    private static string[] Errors(SessionProject project) =>
    [
        .. project.Compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(error => $"{error.Id}: {error.GetMessage(null)}"),
    ];
}
