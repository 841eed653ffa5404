using CsCheck;
using ParamGen.Core.Advice;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Tests.Oracle;

namespace ParamGen.Core.Tests.Robustness;

/// <summary>Whatever has become of a file: it is read or refused at a place within it, and never an exception.</summary>
public class DamagedFileTests
{
    public static TheoryData<string> Models => new(OracleModels.Names);

    public static TheoryData<string> Graphs => new(OracleGraphs.Files);

    [Theory]
    [MemberData(nameof(Models))]
    public void A_damaged_file_is_read_or_refused(string model)
    {
        var text = OracleModels.TextOf(model);
        // Small files are read sooner, and damage hits more of what matters in them.
        var count = Math.Clamp(2_000_000 / text.Length, 10, 400);
        JsonDamage.Of(text).Check(count, AssertIsReadOrRefused, damaged => damaged);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void A_file_with_damaged_members_is_read_or_refused(string model)
    {
        var text = OracleModels.TextOf(model);
        MemberDamage.Of(text).Check(Math.Clamp(1_000_000 / text.Length, 5, 300), AssertIsReadOrRefused, damaged => damaged);
    }

    /// <summary>Small files of every Keras, in which damage hits something that matters more often.</summary>
    [Theory]
    [MemberData(nameof(Graphs))]
    public void A_damaged_graph_is_read_or_refused(string file)
    {
        var texts = OracleGraphs.TextsOf(file);
        var any = Gen.Int[0, texts.Count - 1].Select(i => texts[i]);
        any.SelectMany(MemberDamage.Of).Check(500, AssertIsReadOrRefused, damaged => damaged);
        any.SelectMany(JsonDamage.Of).Check(150, AssertIsReadOrRefused, damaged => damaged);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void A_file_that_is_cut_off_is_refused(string model)
    {
        var text = OracleModels.TextOf(model).TrimEnd();
        for (var i = 0; i < 40; i++)
        {
            var length = (int)((long)text.Length * i / 40);
            var read = KerasModelReader.Read(text[..length]);
            Assert.Null(read.Network);
            Assert.Equal("PG0503", Assert.Single(read.Errors).Rule.Id);
            Assert.InRange(read.Errors[0].Position, 0, length);
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"layer\":")]
    [InlineData("{\"class_name\":\"Functional\",\"config\":{\"layers\":[")]
    [InlineData("{\"class_name\":\"TimeDistributed\",\"config\":{\"layer\":")]
    public void Deep_nesting_is_refused_and_not_a_stack_overflow(string opened) =>
        Assert.Equal("PG0503", KerasModelReader.Read(string.Concat(Enumerable.Repeat(opened, 100_000))).Errors[0].Rule.Id);

    private static void AssertIsReadOrRefused(string text)
    {
        var read = KerasModelReader.Read(text);
        Assert.Equal(read.Errors.Count == 0, read.Network is not null);
        Assert.All(read.Errors, error => Assert.InRange(error.Position, 0, text.Length));
        Assert.All(read.Errors, error => Assert.NotEmpty(error.Text("")));
        if (read.Network is not { } network)
            return;
        // Each problem has a layer, or an input or output that is listed, and each of these its place in the file.
        Assert.Equal(network.Layers.Count + network.Inputs.Count + network.Outputs.Count, read.Positions.Count);
        Assert.All(read.Positions, position => Assert.InRange(position, 0, text.Length - 1));
        var evaluation = NetworkReview.Of(network);
        Assert.Equal(evaluation.Problems.Count == 0, evaluation.Report is not null);
        Assert.All(evaluation.Problems, problem => Assert.InRange(problem.Layer, 0, read.Positions.Count - 1));
        Assert.All(evaluation.Problems.Concat(evaluation.Advice), problem => Assert.NotEmpty(problem.Message));
    }
}
