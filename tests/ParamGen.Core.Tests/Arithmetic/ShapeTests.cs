using ParamGen.Core.Shapes;

namespace ParamGen.Core.Tests.Arithmetic;

public class ShapeTests
{
    [Fact]
    public void A_shape_is_written_as_Python_writes_a_tuple()
    {
        Assert.Equal("(None, 28, 28, 3)", new Shape(null, 28, 28, 3).ToString());
        Assert.Equal("(16,)", new Shape(16).ToString());
        Assert.Equal("()", new Shape().ToString());
    }

    /// <summary>Keras's summary joins the axes itself: its single axis has no comma behind it.</summary>
    [Fact]
    public void A_summary_writes_a_shape_in_its_own_way()
    {
        Assert.Equal("(None, 28, 28, 3)", new Shape(null, 28, 28, 3).ToSummary());
        Assert.Equal("(None)", new Shape((long?)null).ToSummary());
    }
}
