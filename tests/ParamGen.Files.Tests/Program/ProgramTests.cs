using ParamGen.Describe;
using ParamGen.Files.Descriptions;

namespace ParamGen.Files.Tests.Program;

/// <summary>The program that builds run.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ParamGen.Describe ü").FullName;
    private readonly StringWriter output = new() { NewLine = "\n" };

    public void Dispose()
    {
        output.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_file_alone_is_printed()
    {
        var file = OracleFiles.PathOf("keras/k3-digits.keras");
        Assert.Equal(0, Run(file));
        Assert.Equal(file, DescriptionText.Read(output.ToString()).File);
    }

    [Fact]
    public void Each_file_has_a_text_of_its_own()
    {
        var (first, second) = (Copy("a/net.onnx"), Copy("b/net.onnx"));
        Assert.Equal(0, Run(first, second, "-o", Path.Combine(folder, "texts")));

        Assert.Equal("", output.ToString());
        var texts = Directory.GetFiles(Path.Combine(folder, "texts"));
        Assert.Equal(2, texts.Length);
        Assert.Equal(
            new[] { first, second }.Order(StringComparer.Ordinal),
            texts.Select(text => DescriptionText.Read(File.ReadAllText(text)).File).Order(StringComparer.Ordinal));
        Assert.All(texts, text => Assert.Matches(@"net\.onnx\.[0-9a-f]{8}\.paramgen\.json$", text));
    }

    [Fact]
    public void A_damaged_file_is_one_line_and_the_others_are_described()
    {
        var damaged = OracleFiles.PathOf("keras/damaged-text.keras");
        Assert.Equal(1, Run(damaged, Copy("net.onnx"), Path.Combine(folder, "missing.h5"), "-o", Path.Combine(folder, "texts")));

        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith($"{damaged} : error PG0521: this is a pointer of Git LFS", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{Path.Combine(folder, "missing.h5")} : error PG0501: cannot read", lines[1], StringComparison.Ordinal);
        // The compiler learns of it, too: a class that names the file gets an error.
        var errors = Directory.GetFiles(Path.Combine(folder, "texts")).Select(text => DescriptionText.Read(File.ReadAllText(text)).Error);
        Assert.Equal(["PG0501", "PG0521"], errors.OfType<FileProblem>().Select(error => error.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_text_that_is_the_same_is_not_written_again()
    {
        var file = Copy("net.onnx");
        Run(file, "-o", folder);
        var text = Assert.Single(Directory.GetFiles(folder, "*.json"));
        File.SetLastWriteTimeUtc(text, DateTime.UnixEpoch);

        Run(file, "-o", folder);

        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(text));
        Assert.Empty(Directory.GetFiles(folder, "*.tmp"));
    }

    [Fact]
    public void Shards_are_opened_beside_their_index()
    {
        var index = OracleFiles.PathOf("safetensors/sharded-encoder/model.safetensors.index.json");
        Assert.Equal(0, Run(index));
        Assert.Equal(2, DescriptionText.Read(output.ToString()).Shards!.Count);
    }

    [Fact]
    public void A_folder_is_not_a_file()
    {
        Assert.Equal(1, Run(folder));
        Assert.EndsWith("error PG0501: cannot read the model file: it is a folder\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_TensorFlow_saved_is_a_SavedModel()
    {
        File.WriteAllText(Path.Combine(folder, "saved_model.pb"), "");
        Assert.Equal(1, Run(folder));
        Assert.Contains("it is a SavedModel, which is not supported", output.ToString(), StringComparison.Ordinal);
    }

    /// <summary>The error of a class begins with the rule's own words, and those of a build with what they leave out.</summary>
    [Theory]
    [InlineData("missing/net.onnx", null, "PG0501", "cannot read the model file: ", "it does not exist")]
    [InlineData("half.h5", "keras/damaged-half.h5", "PG0520", "the model file is damaged: ", "the file is shorter than it says")]
    public void What_the_rule_says_is_said_once(string name, string? oracle, string id, string opening, string reason)
    {
        var file = oracle is null ? Path.Combine(folder, name) : OracleFiles.PathOf(oracle);
        Assert.Equal(1, Run(file, "-o", Path.Combine(folder, "texts")));
        Assert.StartsWith($"{file} : error {id}: {opening}{reason}", output.ToString(), StringComparison.Ordinal);
        var text = Assert.Single(Directory.GetFiles(Path.Combine(folder, "texts")));
        Assert.StartsWith(reason, DescriptionText.Read(File.ReadAllText(text)).Error!.Message, StringComparison.Ordinal);
    }

    /// <summary>A pipe to which nobody writes would keep a build waiting.</summary>
    [Fact]
    public void A_pipe_is_not_opened()
    {
        if (OperatingSystem.IsWindows())
            return;
        var pipe = Path.Combine(folder, "pipe.onnx");
        using (var make = System.Diagnostics.Process.Start("mkfifo", [pipe]))
            make.WaitForExit();
        Assert.Equal(1, Run(pipe));
        Assert.Contains("the file is empty", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no file is given")]
    [InlineData("unknown option --fast", "--fast", "net.onnx")]
    [InlineData("-o needs a folder", "net.onnx", "-o")]
    [InlineData("list", "@list-that-is-not-there")]
    [InlineData("a list is the only argument", "net.onnx", "@list")]
    public void Wrong_arguments_are_explained(string reason, params string[] args)
    {
        Assert.Null(CommandLine.Parse(args, out var fault));
        Assert.Equal(2, CommandLine.Explain(output, fault));
        Assert.Contains(reason, output.ToString(), StringComparison.Ordinal);
        Assert.Contains("usage: ", output.ToString(), StringComparison.Ordinal);
    }

    private int Run(params string[] args) => new Describer(output).Run(CommandLine.Parse(args, out _)!);

    private string Copy(string name)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Copy(OracleFiles.PathOf("onnx/header-with-everything.onnx"), path);
        return path;
    }
}
