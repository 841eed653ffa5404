using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using ParamGen.Runtime.Tests.Harness;

namespace ParamGen.Runtime.Tests.Generation;

/// <summary>The examples of the page about sessions compile. The other pages' are compiled without ONNX Runtime.</summary>
public class DocumentationTests
{
    private const string Classes =
        """
        [ParamGen.OnnxModel("resnet-named-batch-opset11.onnx")] public partial class ResNet { }
        [ParamGen.OnnxModel("sklearn-iris-zipmap.onnx")] public partial class Iris { }
        """;

    [Fact]
    public void The_examples_compile()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "onnx.md"));
        const RegexOptions options = RegexOptions.Multiline | RegexOptions.Singleline;
        var blocks = Regex.Matches(page, "^```(?<language>\\w*)\n(?<code>.*?)^```$", options)
            .Where(block => block.Groups["language"].Length == 0)
            .Select(block => block.Groups["code"].Value).ToArray();
        Assert.Equal(3, blocks.Length);
        var project = new SessionProject(Classes, ["onnx/resnet-named-batch-opset11.onnx", "onnx/sklearn-iris-zipmap.onnx"]);
        for (var i = 0; i < blocks.Length; i++)
            project.Add(
                $"using System; using System.IO; using Microsoft.ML.OnnxRuntime; class Example{i} {{ void Run() {{ {blocks[i]} }} }}");
        Assert.DoesNotContain(
            project.Compilation.GetDiagnostics(TestContext.Current.CancellationToken),
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
