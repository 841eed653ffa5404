using ParamGen.Core.Outputs;

namespace ParamGen.Core.Tests.Outputs;

public class MemorySizeTests
{
    [Theory]
    [InlineData(1023, "1023.00 B")]
    [InlineData(1024, "1.00 KB")]
    [InlineData(1152, "1.12 KB")]
    [InlineData(1408, "1.38 KB")]
    public void A_size_is_rounded_half_to_even(long bytes, string text) =>
        Assert.Equal(text, MemorySize.Of(bytes));
}
