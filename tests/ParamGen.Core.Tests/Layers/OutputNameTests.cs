using ParamGen.Core.Layers;

namespace ParamGen.Core.Tests.Layers;

public class OutputNameTests
{
    [Theory]
    [InlineData("lstm", "lstm", null, null)]
    [InlineData("lstm[1]", "lstm", 1, null)]
    [InlineData("lstm[1][2]", "lstm", 1, 2)]
    public void Numbers_stand_for_the_call_and_the_output(string text, string layer, int? call, int? index) =>
        Assert.Equal(new(layer, call, index), OutputName.Parse(text));

    [Theory]
    [InlineData("[1]", "[1]", null)]
    [InlineData("[1][2]", "[1]", 2)]
    [InlineData("a[b]", "a[b]", null)]
    [InlineData("a[-1]", "a[-1]", null)]
    public void What_would_leave_no_name_or_is_no_number_belongs_to_the_name(string text, string layer, int? call) =>
        Assert.Equal(new(layer, call, null), OutputName.Parse(text));
}
